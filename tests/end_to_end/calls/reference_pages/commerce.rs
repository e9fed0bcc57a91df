//! Sales, licences and terms: `70-commerce.yaml`.

use crate::calls::Calls;
use crate::calls::values::{natural, object};
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("getArtistSales", |client, _, _| {
        token(client.producer_finances().get_sales())
    }),
    ("getUserLicenses", |client, _, _| {
        token(client.license_certificates().list_mine())
    }),
    ("checkLicensesBatch", |client, _, b| {
        token(client.license_certificates().check_batch(object(b)))
    }),
    ("getExclusiveLicenseDefault", |client, _, _| {
        token(client.exclusive_licenses().get_default())
    }),
    ("updateExclusiveLicenseDefault", |client, _, b| {
        token(client.exclusive_licenses().set_default(object(b)))
    }),
    ("getDefaultPresetConfig", |client, _, _| {
        token(client.exclusive_licenses().get_default_preset_config())
    }),
    ("setDefaultPreset", |client, p, _| {
        token(
            client
                .exclusive_licenses()
                .set_default_preset(natural(&p["preset"])),
        )
    }),
];
