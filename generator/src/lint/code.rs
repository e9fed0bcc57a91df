//! The kinds of findings, each with a code that stays.

/// Declares the lints: their variants, texts, what they find, and why that matters.
macro_rules! lints {
    ($($variant:ident $text:literal $meaning:literal $matters:literal;)*) => {
        /// What kind of finding it is. Codes stay the same from version to version.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Lint {
            $(#[doc = concat!($meaning, ": ", $matters, ".")] $variant,)*
        }

        impl Lint {
            /// All lints.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code as it is written, in kebab case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// What it finds.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning,)* }
            }

            /// Why that matters.
            pub const fn matters(self) -> &'static str {
                match self { $(Self::$variant => $matters,)* }
            }
        }
    };
}

lints! {
    SuccessWithoutShape "success-without-shape"
        "A success says nothing of its body" "a client can give its callers nothing";
    ErrorWithoutShape "error-without-shape"
        "An error says nothing of its body" "only what all errors have in common can be read";
    No401 "no-401"
        "An operation that takes a token declares no 401" "documentation is silent on tokens that are wrong or too old";
    No404 "no-404"
        "An operation on one thing declares no 404" "documentation is silent on things that are not there";
    No422 "no-422"
        "An operation with a body declares neither 400 nor 422" "documentation is silent on bodies that are refused";
    No429 "no-429"
        "An operation declares no 429" "documentation is silent on too many requests";
    TokenErrorWithoutToken "token-error-without-token"
        "An operation that takes no token declares a 401" "it is not clear who may call";
    OpenWrite "open-write"
        "An operation changes data and takes no token" "anybody could call it";
    CreatedWith200 "created-with-200"
        "An operation that makes something answers 200, not 201" "success has no rule";
    DeleteWithBody "delete-with-body"
        "A DELETE has a body" "proxies may drop it";
    MediaRange "media-range"
        "An answer has a range of media types" "what comes is known only when it is there";
    NoOperationId "no-operation-id"
        "An operation has no operationId" "its name is made of method and path, and changes with them";
    DuplicateOperationId "duplicate-operation-id"
        "Several operations have the same operationId" "one of them keeps it, the name of each other is made of method and path";
    NoSummary "no-summary"
        "An operation has no summary" "its documentation has no first line";
    NoTag "no-tag"
        "An operation has no tag" "it stands under no handle of its own";
    UndeclaredTag "undeclared-tag"
        "A tag is used and not declared" "its handle has no documentation";
    CollidingPaths "colliding-paths"
        "Two paths differ in the names of parameters only" "OpenAPI forbids it, and routers merge them";
    OneIdTwoTypes "one-id-two-types"
        "What stands in one place of paths has several types" "an id of one kind cannot be passed on";
    OneIdTwoNames "one-id-two-names"
        "What stands in one place of paths has several names" "nothing says that they are the same";
    SizeWithoutLimit "size-without-limit"
        "A parameter for the size of a page has no most" "too large sizes are refused only by the server";
    SizeTwoNames "size-two-names"
        "The size of a page is called by several names" "callers mix them up";
    PagesNotDescribed "pages-not-described"
        "An answer looks like one page of a list and says nothing of pages" "nobody can go through all items";
    UnusedComponent "unused-component"
        "A component is used nowhere" "its type is dead code";
    DuplicateSchema "duplicate-schema"
        "The same object is described in several places" "each place has a type of its own";
    UntypedObject "untyped-object"
        "An object says nothing of its members" "its values are any JSON";
    AnyValue "any-value"
        "A schema says nothing of its values" "they are any JSON";
    NothingRequired "nothing-required"
        "An object of an answer requires no member" "all its fields are options";
    NullDefault "null-default"
        "The default is null and null is not allowed" "the document contradicts itself";
    NullableWithoutType "nullable-without-type"
        "`nullable` stands beside no type" "it has no force by OpenAPI 3.0.3";
    NullableEnumWithoutNull "nullable-enum-without-null"
        "A list of values may be null and lacks null" "it cannot be null by OpenAPI 3.0.3";
    ConstantBoolean "constant-boolean"
        "A boolean has one value only" "it tells nothing";
    EmptyList "empty-list"
        "A list may hold nothing" "its elements are never seen";
    DateWithoutFormat "date-without-format"
        "A text that is a date or time by its name has no format" "it stays text";
    UuidWithoutFormat "uuid-without-format"
        "A text that is a UUID by its name has no format" "any text passes";
    IdWithoutType "id-without-type"
        "An id in a path is a plain number or text" "ids of different things can be mixed up";
    MoneyAsFloat "money-as-float"
        "An amount of money by its name is a plain number" "cents get lost in floats";
    NumberForInteger "number-for-integer"
        "A number that is whole by its name may have a fraction" "counting with it is awkward";
    ValuesInProse "values-in-prose"
        "A text says in prose which values it can have" "nothing checks or completes them";
    MixedCase "mixed-case"
        "A member is written in another case than most" "it is easily mistyped";
    NotAnIdentifier "not-an-identifier"
        "The name of a member is none in a programming language" "every client has to rename it";
}

impl std::fmt::Display for Lint {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
