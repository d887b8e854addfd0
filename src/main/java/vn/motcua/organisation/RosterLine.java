package vn.motcua.organisation;

/** One officer of the unit and where he or she is today. */
public record RosterLine(Officer officer, Presence presence) {}
