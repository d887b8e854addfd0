package vn.motcua.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.OpenDossier;
import vn.motcua.web.Csv;

/** The open rows as comma-separated values (RFC 4180), days and not minutes. */
final class OpenDataCsv {
  static final String HEADER =
      "ref,field,channel,received_on,due_on,finished_on,outcome,paused_days,rescheduled,"
          + "timeliness\r\n";

  /** What the small fields are called together; data, and so the same in every language. */
  static final String OTHER_FIELDS = "Lĩnh vực khác";

  private OpenDataCsv() {}

  static StringBuilder append(StringBuilder line, OpenDossier row) {
    line.append(row.ref()).append(',').append(Csv.quoted(row.field())).append(',');
    line.append(row.channel()).append(',').append(row.receivedOn()).append(',');
    line.append(row.dueOn()).append(',').append(day(row.finishedOn())).append(',');
    line.append(row.outcome()).append(',').append(row.pausedDays()).append(',');
    return line.append(row.rescheduled()).append(',').append(row.timeliness()).append("\r\n");
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
