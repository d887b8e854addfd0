package vn.motcua.dossiers;

import vn.motcua.procedures.Paper;

/** A paper of the procedure's list with the mark the desk made when receiving. */
public record PaperLine(Paper paper, Intake.PaperMark mark) {}
