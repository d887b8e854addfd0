package vn.motcua.exports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.ExactDossier;
import vn.motcua.reporting.OpenDossier;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Csv;

/**
 * The exact rows as comma-separated values (RFC 4180); moments in Viet Nam time, to the
 * microsecond.
 */
final class ExactCsv {
  static final String HEADER =
      "ref,field,procedure,channel,received_at,due_at,finished_at,outcome,paused_days,paused_since,"
          + "apologised_at,fault,timeliness\r\n";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

  private ExactCsv() {}

  static void append(StringBuilder line, ExactDossier exact) {
    OpenDossier row = exact.row();
    line.append(row.ref()).append(',').append(Csv.quoted(row.field())).append(',');
    line.append(exact.procedure()).append(',').append(row.channel()).append(',');
    moment(line, row.receivedAt());
    moment(line, row.dueAt());
    moment(line, row.finishedAt());
    line.append(row.outcome()).append(',').append(row.pausedDays()).append(',');
    moment(line, exact.pausedAt());
    moment(line, exact.apologisedAt());
    line.append(exact.fault()).append(',').append(row.timeliness()).append("\r\n");
  }

  private static void moment(StringBuilder line, @Nullable Instant at) {
    if (at != null) {
      MOMENT.formatTo(at.atZone(OfficeTime.ZONE), line);
    }
    line.append(',');
  }
}
