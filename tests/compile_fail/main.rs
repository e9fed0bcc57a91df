//! Compiles every case, and compares what the compiler says.

#[test]
fn misuses_do_not_compile_and_the_compiler_says_what_to_do() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
