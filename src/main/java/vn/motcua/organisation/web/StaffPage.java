package vn.motcua.organisation.web;

import java.util.List;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.RosterLine;

/** The administrator's list of officers. */
public record StaffPage(List<RosterLine> active, List<Officer> transferred) {}
