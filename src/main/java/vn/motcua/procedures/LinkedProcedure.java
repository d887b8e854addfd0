package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadlines.TimeLimit;

/**
 * Procedures filed once and settled by several agencies (liên thông), each with its own time.
 *
 * @param codes under which it is filed; the newest first
 * @param to first day it no longer holds; empty while no end is known
 */
public record LinkedProcedure(
    List<String> codes,
    String name,
    LocalDate from,
    Optional<LocalDate> to,
    List<Child> children,
    String basis,
    String source,
    Confidence confidence) {
  public LinkedProcedure {
    codes = List.copyOf(codes);
    children = List.copyOf(children);
  }

  /** Who settles a part. */
  public enum Agency {
    /** This commune: the part is a dossier of its own here. */
    COMMUNE,
    POLICE,
    SOCIAL_INSURANCE,
    TAX
  }

  /**
   * One part.
   *
   * @param order from 1
   * @param code empty where it is not known: never invented
   * @param after order of the part whose result it waits for; 0 for none
   * @param time of the shortest channel in the catalogue; empty where it is not known
   */
  public record Child(
      int order,
      Optional<String> code,
      String name,
      Agency agency,
      String agencyName,
      int after,
      Optional<TimeLimit> time) {
    public boolean isOurs() {
      return agency == Agency.COMMUNE;
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && to.filter(end -> !end.isAfter(day)).isEmpty();
  }

  /** The parts that may begin when these are done; at filing with none done, the first ones. */
  public List<Child> ready(List<Integer> done) {
    return children.stream()
        .filter(child -> !done.contains(child.order()))
        .filter(child -> child.after() == 0 || done.contains(child.after()))
        .toList();
  }
}
