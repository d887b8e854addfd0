package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.documents.Papers;
import vn.motcua.documents.RegisterForm;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The register of dossiers (form 07 of TT 03/2025/TT-VPCP): read out of the events, never typed.
 */
@Component
public class Registers {
  /** Most rows of one printed extract: a longer one is cut into stretches of days. */
  static final int MOST = 2_000;

  private static final int PER_PAGE = 50;
  private static final int LAST_PAGE = 10_000;

  private final RegisterSearch search;
  private final SlipParts parts;
  private final Papers papers;
  private final Clock clock;

  Registers(RegisterSearch search, SlipParts parts, Papers papers, Clock clock) {
    this.search = search;
    this.parts = parts;
    this.papers = papers;
    this.clock = clock;
  }

  /**
   * One page of the register.
   *
   * @param first number of its first row, from 1
   * @param total rows of the whole extract
   */
  public record Extract(
      LocalDate from, LocalDate to, int page, int first, int total, List<RegisterLine> lines) {
    public Extract {
      lines = List.copyOf(lines);
    }

    /** The paper would be longer than is printed in one go. */
    public boolean isTooLong() {
      return total > MOST;
    }

    public int most() {
      return MOST;
    }

    public boolean hasMore() {
      return first + lines.size() <= total;
    }
  }

  /** What was received from the one day until the end of the other, in the order of numbers. */
  public Extract of(UnitId unit, LocalDate from, LocalDate to, int page) {
    int shown = Math.clamp(page, 1, LAST_PAGE);
    int before = (shown - 1) * PER_PAGE;
    return new Extract(
        from,
        to,
        shown,
        before + 1,
        search.count(unit, begin(from), end(to)),
        search.lines(unit, begin(from), end(to), PER_PAGE, before));
  }

  /** The extract as PDF. */
  public byte[] print(UnitId unit, LocalDate from, LocalDate to) {
    List<RegisterLine> lines = search.lines(unit, begin(from), end(to), MOST + 1, 0);
    if (lines.size() > MOST) {
      throw new Refusal("dossiers.register.too-long", MOST);
    }
    return papers.render(
        unit,
        new RegisterForm(
            parts.letterhead(unit),
            from,
            to,
            OfficeTime.date(clock.instant()),
            lines.stream().map(this::row).toList()));
  }

  private RegisterForm.Row row(RegisterLine line) {
    Instant returned = line.returnedAt();
    return new RegisterForm.Row(
        line.code(),
        line.procedure(),
        line.sets(),
        line.owner(),
        line.address(),
        line.phone(),
        OfficeTime.date(line.receivedAt()),
        OfficeTime.date(line.dueAt()),
        returned == null
            ? null
            : new RegisterForm.Return(OfficeTime.date(returned), line.giver(), line.taker()),
        line.noteKey().isEmpty() ? "" : parts.words(line.noteKey()));
  }

  private static Instant begin(LocalDate day) {
    return OfficeTime.instant(day.atStartOfDay());
  }

  private static Instant end(LocalDate day) {
    return OfficeTime.instant(day.plusDays(1).atStartOfDay());
  }
}
