//! Misuses of the client, one file in `cases/` each, with what the compiler says of it beside it.
//!
//! The words are those of the newest stable compiler: `TRYBUILD=overwrite cargo test -p beatpass-compile-fail` writes
//! them anew. Read the difference before you accept it: the first line must name the operation, a note what to do.
