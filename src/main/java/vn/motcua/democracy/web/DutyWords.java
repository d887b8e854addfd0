package vn.motcua.democracy.web;

import vn.motcua.democracy.Duty;

/** How the state of a duty looks. */
public final class DutyWords {
  private DutyWords() {}

  public static String chip(Duty duty) {
    return switch (duty.state()) {
      case TO_DO -> "soon";
      case LATE, SHORT -> "late";
      case RUNNING -> "wait";
      case STANDING, MET -> "ok";
    };
  }
}
