// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Leaderboards.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::GetGlobalLeaderboardResponse;
use serde_json::Value;

/// Public rankings: global, by genre, for newcomers and for achievements.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Leaderboards<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Leaderboards: see
    /// [`Leaderboards`](crate::operations::Leaderboards).
    pub fn leaderboards(&self) -> Leaderboards<Self> {
        Leaderboards {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Leaderboards: see
    /// [`Leaderboards`](crate::operations::Leaderboards).
    pub fn leaderboards(&self) -> Leaderboards<Self> {
        Leaderboards {
            client: self.clone(),
        }
    }
}

impl<C: Clone> Leaderboards<C> {
    /// Ranks producers across the whole platform.
    ///
    /// Returns the ranking of producers over the whole platform. A token is optional.
    ///
    /// `GET /leaderboards/global` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.leaderboards().get_global().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_global(&self) -> Call<C, GetGlobalLeaderboard>
    where
        C: Allows<GetGlobalLeaderboard>,
    {
        Call::new(self.client.clone(), GetGlobalLeaderboard::new())
    }

    /// Ranks producers within a single musical style.
    ///
    /// Returns the ranking of producers for one genre. A token is optional. No source shows the
    /// shape of the answer, so it comes as free-form JSON.
    ///
    /// `GET /leaderboards/genre/{genre}` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.leaderboards().get_by_genre("trap").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_by_genre(&self, genre: impl Into<String>) -> Call<C, GetGenreLeaderboard>
    where
        C: Allows<GetGenreLeaderboard>,
    {
        Call::new(self.client.clone(), GetGenreLeaderboard::new(genre))
    }

    /// Ranks up-and-coming producers.
    ///
    /// Returns the ranking of producers who are on the way up. A token is optional. No source
    /// shows the shape of the answer, so it comes as free-form JSON.
    ///
    /// `GET /leaderboards/rising-stars` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.leaderboards().get_rising_stars().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_rising_stars(&self) -> Call<C, GetRisingStarsLeaderboard>
    where
        C: Allows<GetRisingStarsLeaderboard>,
    {
        Call::new(self.client.clone(), GetRisingStarsLeaderboard::new())
    }

    /// Ranks producers by the awards they have earned.
    ///
    /// Returns the ranking of producers by achievements. A token is optional. No source shows the
    /// shape of the answer, so it comes as free-form JSON.
    ///
    /// `GET /leaderboards/achievements` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.leaderboards().get_by_achievements().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_by_achievements(&self) -> Call<C, GetAchievementsLeaderboard>
    where
        C: Allows<GetAchievementsLeaderboard>,
    {
        Call::new(self.client.clone(), GetAchievementsLeaderboard::new())
    }
}

/// Ranks producers across the whole platform.
///
/// The plain value of [`Leaderboards::get_global`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetGlobalLeaderboard {}

impl GetGlobalLeaderboard {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetGlobalLeaderboard {
    type Output = GetGlobalLeaderboardResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getGlobalLeaderboard",
        method: Method::GET,
        route: "/leaderboards/global",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetGlobalLeaderboard {}

object! {
    GetGlobalLeaderboard {
    }
}

/// Ranks producers within a single musical style.
///
/// The plain value of [`Leaderboards::get_by_genre`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetGenreLeaderboard {
    /// Genre whose ranking is wanted.
    pub genre: String,
}

impl GetGenreLeaderboard {
    /// The operation with what is required; all else is left out.
    pub fn new(genre: impl Into<String>) -> Self {
        Self { genre: genre.into() }
    }
}

impl Operation for GetGenreLeaderboard {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getGenreLeaderboard",
        method: Method::GET,
        route: "/leaderboards/genre/{genre}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("genre", &self.genre);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetGenreLeaderboard {}

object! {
    GetGenreLeaderboard {
        0 "genre" genre required,
    }
}

/// Ranks up-and-coming producers.
///
/// The plain value of [`Leaderboards::get_rising_stars`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetRisingStarsLeaderboard {}

impl GetRisingStarsLeaderboard {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetRisingStarsLeaderboard {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getRisingStarsLeaderboard",
        method: Method::GET,
        route: "/leaderboards/rising-stars",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetRisingStarsLeaderboard {}

object! {
    GetRisingStarsLeaderboard {
    }
}

/// Ranks producers by the awards they have earned.
///
/// The plain value of [`Leaderboards::get_by_achievements`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAchievementsLeaderboard {}

impl GetAchievementsLeaderboard {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetAchievementsLeaderboard {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAchievementsLeaderboard",
        method: Method::GET,
        route: "/leaderboards/achievements",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetAchievementsLeaderboard {}

object! {
    GetAchievementsLeaderboard {
    }
}
