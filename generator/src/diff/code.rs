//! The kinds of changes, each with a code that stays.

/// Declares the codes: their variants, texts, meanings, and whether such a change can alter an item of the crate.
macro_rules! codes {
    ($($variant:ident $text:literal $shapes:ident $meaning:literal;)*) => {
        /// What kind of change it is. Codes stay the same from version to version.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!($meaning, ".")] $variant,)*
        }

        impl Code {
            /// All codes.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code as it is written, in kebab case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// What it means, in a few words.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning,)* }
            }

            /// Whether such a change can alter an item of the crate, beyond its documentation.
            pub(super) const fn shapes_items(self) -> bool {
                match self { $(Self::$variant => $shapes,)* }
            }
        }
    };
}

codes! {
    TitleChanged "title-changed" true "The API has another title";
    VersionChanged "version-changed" false "The document has another version";
    ServerChanged "server-changed" false "Calls go to another server";
    BudgetChanged "budget-changed" false "So many requests in so many seconds are allowed";
    TokenLifeChanged "token-life-changed" false "Tokens live for another number of days";
    CertificateAdded "certificate-added" true "The builder takes a client certificate";
    CertificateRemoved "certificate-removed" true "The builder no longer takes a client certificate";
    SessionAdded "session-added" true "Logging in with a password became possible";
    SessionRemoved "session-removed" true "Logging in with a password is no longer possible";
    SessionChanged "session-changed" false "Logging in with a password goes another way";
    OperationAdded "operation-added" true "An operation is new";
    OperationRemoved "operation-removed" true "An operation is gone";
    OperationMoved "operation-moved" true "An operation has another method or path";
    OperationRenamed "operation-renamed" true "An operation on the same method and path has another id";
    CallRenamed "call-renamed" true "An operation stands under another tag, or its method has another name";
    AliasAdded "alias-added" true "A former name of an operation stays for a while";
    AliasRemoved "alias-removed" true "A former name of an operation is given up";
    FeatureChanged "feature-changed" true "An operation stands under another Cargo feature";
    SecurityRequired "security-required" true "An operation needs a token that it did not need";
    SecurityRelaxed "security-relaxed" true "An operation no longer needs a token, or takes one now";
    CertificateRequired "certificate-required" false "An operation needs a client certificate that it did not need";
    CertificateRelaxed "certificate-relaxed" false "An operation no longer needs a client certificate";
    EffectChanged "effect-changed" false "An operation reads, writes or moves money, and did not before";
    QuotaChanged "quota-changed" false "Whether a 429 of an operation can mean a used-up allowance";
    ConfirmChanged "confirm-changed" false "Another read tells whether an operation was carried out";
    FailureSignChanged "failure-sign-changed" false "Another place of a successful answer says that the call failed";
    PagesAdded "pages-added" true "The answer of an operation is a page of a list now";
    PagesRemoved "pages-removed" true "The answer of an operation is no longer a page of a list";
    PagesChanged "pages-changed" true "The pages of a list are told apart in another way";
    Deprecated "deprecated" true "Something is not to be used any more";
    Undeprecated "undeprecated" true "Something is no longer deprecated";
    StatusChanged "status-changed" true "Success has another status";
    SuccessAdded "success-added" true "An operation declares another status of success";
    SuccessRemoved "success-removed" true "An operation no longer declares a status of success";
    ErrorAdded "error-added" false "An operation declares another status of failure";
    ErrorRemoved "error-removed" false "An operation no longer declares a status of failure";
    ParameterAdded "parameter-added" true "An operation takes another parameter, which can be left out";
    ParameterAddedRequired "parameter-added-required" true "An operation takes another parameter, which must be sent";
    ParameterRemoved "parameter-removed" true "An operation no longer takes a parameter";
    ParameterRenamed "parameter-renamed" true "A parameter of the path has another name in the document";
    ParameterRequired "parameter-required" true "A parameter must be sent now";
    ParameterOptional "parameter-optional" true "A parameter can be left out now";
    ParameterMoved "parameter-moved" false "A parameter is written in another way";
    BodyAdded "body-added" true "An operation takes a body, which can be left out";
    BodyAddedRequired "body-added-required" true "An operation takes a body, which must be sent";
    BodyRemoved "body-removed" true "An operation no longer takes a body";
    BodyRequired "body-required" true "The body must be sent now";
    BodyOptional "body-optional" true "The body can be left out now";
    BodyMediaChanged "body-media-changed" true "The body has another media type";
    AnswerAdded "answer-added" true "An operation answers with a body where it had none";
    AnswerRemoved "answer-removed" true "An operation no longer answers with a body";
    AnswerMediaChanged "answer-media-changed" true "The answer has another media type";
    SchemaAdded "schema-added" true "A schema is new among the components";
    SchemaRemoved "schema-removed" true "A schema is gone from the components";
    SchemaRenamed "schema-renamed" true "A schema of the same shape has another name";
    SchemaReplaced "schema-replaced" true "Another schema stands in a place: one component for another, or for an inline schema";
    FieldAdded "field-added" true "An object has another member, which can be left out";
    FieldAddedRequired "field-added-required" true "An object has another member, which must be there";
    FieldRemoved "field-removed" true "An object no longer has a member";
    FieldRequired "field-required" true "A member must be there now";
    FieldOptional "field-optional" true "A member can be left out now";
    NullAllowed "null-allowed" true "A value can be null now";
    NullRefused "null-refused" true "A value can no longer be null";
    TypeChanged "type-changed" true "A value has another type";
    FormatChanged "format-changed" true "A text or number has another format";
    ValueAdded "value-added" true "A set of values has another one";
    ValueRemoved "value-removed" true "A set of values has lost one";
    VariantAdded "variant-added" true "A choice has another variant";
    VariantRemoved "variant-removed" true "A choice has lost a variant";
    OthersAllowed "others-allowed" true "An object can have members that it does not name";
    OthersRefused "others-refused" true "An object can no longer have members that it does not name";
    LimitTightened "limit-tightened" true "Fewer values are allowed: length, size, pattern, number of elements";
    LimitLoosened "limit-loosened" true "More values are allowed";
    DefaultChanged "default-changed" false "The server assumes another value where none is sent";
    AccessChanged "access-changed" true "Another side sends a value: readOnly, writeOnly";
    SecretChanged "secret-changed" true "A value is a secret now, or no longer one";
    LenienceChanged "lenience-changed" true "The server is known to vary a value in other ways";
    IdChanged "id-changed" true "A value is another typed id, or no longer one";
    MoneyChanged "money-changed" true "A value is an amount of money in another currency, or no longer one";
    TierChanged "tier-changed" true "A member comes only with a token, or no longer";
    NameChanged "name-changed" true "A type has another name in the crate (x-client-name)";
    ItemChanged "item-changed" true "An item of the crate changed because of changes elsewhere, such as where a type is used";
    WordingChanged "wording-changed" false "Descriptions, summaries and samples read differently";
}

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
