package vn.motcua.reporting;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the kept sums of the months say to a line of form II.06a over the same months.
 *
 * @param field the group of fields
 * @param carried received less finished in all months before
 */
record FormMonths(String field, long received, long online, long carried, long finished) {

  static FormMonths none(String field) {
    return new FormMonths(field, 0, 0, 0, 0);
  }

  /** Where the line, counted from the rows, says something else. */
  List<FormFault> against(FormLine line) {
    return Stream.of(
            new FormFault(line.field(), FormFault.Rule.MONTHS_ONLINE, line.online(), online),
            new FormFault(
                line.field(),
                FormFault.Rule.MONTHS_RECEIVED,
                line.online() + line.other(),
                received),
            new FormFault(line.field(), FormFault.Rule.MONTHS_CARRIED, line.carried(), carried),
            new FormFault(
                line.field(), FormFault.Rule.MONTHS_FINISHED, line.whole().finished(), finished))
        .filter(FormFault::isBroken)
        .toList();
  }
}
