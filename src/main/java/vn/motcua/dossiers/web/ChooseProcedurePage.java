package vn.motcua.dossiers.web;

import java.util.List;
import vn.motcua.procedures.ProcedureHit;

/** The first line of the intake: which procedure. */
public record ChooseProcedurePage(String typed, List<ProcedureHit> hits, String person) {}
