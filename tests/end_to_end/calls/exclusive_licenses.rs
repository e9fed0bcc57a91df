//! Presets of terms for exclusive licences.

use beatpass_client::types::{
    CreatePresetRequest, CreatePresetRequestConfig, CreatePresetRequestConfigArbitrationLocation,
    CreatePresetRequestConfigPublishingShare, CreatePresetRequestConfigRequired,
    UpdatePresetRequest, UpdatePresetRequestConfig, UpdatePresetRequestConfigArbitrationLocation,
    UpdatePresetRequestConfigPublishingShare,
};
use serde_json::Value;

use super::values::{flag, natural, number, text, texts, usage};
use super::{Calls, set};
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("listPresets", |client, _, _| {
        token(client.exclusive_licenses().list_presets())
    }),
    ("createPreset", |client, _, b| {
        token(client.exclusive_licenses().create_preset(create(b)))
    }),
    ("getPreset", |client, p, _| {
        token(
            client
                .exclusive_licenses()
                .get_preset(natural(&p["preset"])),
        )
    }),
    ("updatePreset", |client, p, b| {
        token(
            client
                .exclusive_licenses()
                .update_preset(natural(&p["preset"]), update(b)),
        )
    }),
    ("deletePreset", |client, p, _| {
        token(
            client
                .exclusive_licenses()
                .delete_preset(natural(&p["preset"])),
        )
    }),
];

fn create(body: &Value) -> CreatePresetRequest {
    set!(CreatePresetRequest::new(text(&body["name"]), create_config(&body["config"])), body, {
        "description" => description(text) or clear_description,
        "is_default" => is_default(flag),
    })
}

fn create_config(value: &Value) -> CreatePresetRequestConfig {
    let limit = |name: &str| usage(&value[name]);
    let share = &value["publishing_share"];
    let required = CreatePresetRequestConfigRequired {
        publishing_share: CreatePresetRequestConfigPublishingShare::new(
            number(&share["producer"]),
            number(&share["licensee"]),
        ),
        territory: text(&value["territory"]),
        governing_law_country: text(&value["governing_law_country"]),
        arbitration_location: create_location(&value["arbitration_location"]),
        broadcasting_rights: flag(&value["broadcasting_rights"]),
        performances_for_profit: flag(&value["performances_for_profit"]),
        files_to_deliver: texts(&value["files_to_deliver"]),
        producer_royalty_percentage: number(&value["producer_royalty_percentage"]),
        distribute_copies_allowed: limit("distribute_copies_allowed"),
        audio_streams_allowed: limit("audio_streams_allowed"),
        monetized_music_videos_allowed: limit("monetized_music_videos_allowed"),
        non_monetized_music_videos_allowed: limit("non_monetized_music_videos_allowed"),
        monetized_video_streams_allowed: limit("monetized_video_streams_allowed"),
        non_monetized_video_streams_allowed: limit("non_monetized_video_streams_allowed"),
        radio_stations_allowed: limit("radio_stations_allowed"),
        performances_not_for_profit_allowed: limit("performances_not_for_profit_allowed"),
    };
    set!(CreatePresetRequestConfig::new(required), value, {
        "streaming_rights" => streaming_rights(flag),
        "exclusive_rights" => exclusive_rights(flag),
        "transferable" => transferable(flag),
        "content_id_registration_allowed" => content_id_registration_allowed(flag),
    })
}

fn create_location(value: &Value) -> CreatePresetRequestConfigArbitrationLocation {
    set!(CreatePresetRequestConfigArbitrationLocation::new(), value, {
        "state_province" => state_province(text),
        "country" => country(text),
    })
}

fn update(body: &Value) -> UpdatePresetRequest {
    set!(UpdatePresetRequest::new(), body, {
        "name" => name(text),
        "description" => description(text) or clear_description,
        "config" => config(update_config),
    })
}

fn update_config(value: &Value) -> UpdatePresetRequestConfig {
    let config = set!(UpdatePresetRequestConfig::new(), value, {
        "publishing_share" => publishing_share(update_share),
        "territory" => territory(text),
        "governing_law_country" => governing_law_country(text),
        "arbitration_location" => arbitration_location(update_location),
        "broadcasting_rights" => broadcasting_rights(flag),
        "streaming_rights" => streaming_rights(flag),
        "performances_for_profit" => performances_for_profit(flag),
        "files_to_deliver" => files_to_deliver(texts),
        "producer_royalty_percentage" => producer_royalty_percentage(number),
        "exclusive_rights" => exclusive_rights(flag),
        "transferable" => transferable(flag),
        "content_id_registration_allowed" => content_id_registration_allowed(flag),
    });
    with_limits(config, value)
}

fn with_limits(config: UpdatePresetRequestConfig, value: &Value) -> UpdatePresetRequestConfig {
    set!(config, value, {
        "distribute_copies_allowed" => distribute_copies_allowed(usage),
        "audio_streams_allowed" => audio_streams_allowed(usage),
        "monetized_music_videos_allowed" => monetized_music_videos_allowed(usage),
        "non_monetized_music_videos_allowed" => non_monetized_music_videos_allowed(usage),
        "monetized_video_streams_allowed" => monetized_video_streams_allowed(usage),
        "non_monetized_video_streams_allowed" => non_monetized_video_streams_allowed(usage),
        "radio_stations_allowed" => radio_stations_allowed(usage),
        "performances_not_for_profit_allowed" => performances_not_for_profit_allowed(usage),
    })
}

fn update_share(value: &Value) -> UpdatePresetRequestConfigPublishingShare {
    UpdatePresetRequestConfigPublishingShare::new(
        number(&value["producer"]),
        number(&value["licensee"]),
    )
}

fn update_location(value: &Value) -> UpdatePresetRequestConfigArbitrationLocation {
    set!(UpdatePresetRequestConfigArbitrationLocation::new(), value, {
        "state_province" => state_province(text),
        "country" => country(text),
    })
}
