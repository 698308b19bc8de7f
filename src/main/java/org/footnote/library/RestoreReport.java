package org.footnote.library;

/// What a backup brought back that was not there.
///
/// @param feeds subscriptions
/// @param stories saved stories with the texts of their sources
/// @param statuses reading statuses
/// @param arrangements places in collections, searches, mute rules and corrections of grouping
/// @param later whether a later Footnote wrote the backup, which may hold more than this one knows
public record RestoreReport(int feeds, int stories, int statuses, int arrangements, boolean later) {}
