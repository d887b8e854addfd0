package vn.motcua.commendation.web;

import java.util.List;
import vn.motcua.commendation.Commendation;
import vn.motcua.organisation.Unit;

/** The commended of a unit who agreed to be named. */
public record PublicCommendationsPage(Unit unit, List<Commendation> all) {}
