package vn.motcua.reporting;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of report form II.07b: the procedures of a commune by level. Law: Biểu II.07b/VPCP/KSTT
 * (TT 01/2020/TT-VPCP).
 *
 * @param procedures in force; of the commune's own level alone, for the catalogue of the program
 *     holds no other whole
 * @param atTheDesk in force and offered at the one-stop desk
 * @param workflows internal workflows the unit has issued for procedures in force
 */
public record ProcedureLine(String unit, Levels procedures, Levels atTheDesk, Levels workflows) {

  /**
   * A group of columns: the total, which is counted on its own, and its levels. Null where nothing
   * is known to count.
   *
   * @param district there are no districts since 1 July 2025; the form still has the column
   */
  public record Levels(
      long total, @Nullable Long province, @Nullable Long district, @Nullable Long commune) {
    static Levels of(long total, @Nullable Long province, long commune) {
      return new Levels(total, province, null, commune);
    }

    /** Total = province + district + commune. */
    public boolean balances() {
      return total == known(province) + known(district) + known(commune);
    }

    private static long known(@Nullable Long count) {
      return count == null ? 0 : count;
    }
  }

  /**
   * The rules of the form: each total is the sum of its levels; nothing is offered or has a
   * workflow that is not in force.
   */
  public boolean balances() {
    long inForce = Levels.known(procedures.commune());
    return Stream.of(procedures, atTheDesk, workflows).allMatch(Levels::balances)
        && Levels.known(atTheDesk.commune()) <= inForce
        && Levels.known(workflows.commune()) <= inForce;
  }
}
