package vn.motcua.inspections.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.inspections.InspectionPlan;

/** The plans somebody reads, each with how far it is. */
public record InspectionsPage(
    List<InspectionPlan> plans, boolean mayInspect, boolean province, LocalDate today) {}
