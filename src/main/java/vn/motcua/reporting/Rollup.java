package vn.motcua.reporting;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of sums: what its rows are kept by, which facts it counts, and how. The statements that
 * fold, check and build anew are made of this alone, so none of them can count otherwise.
 *
 * @param keys columns after the unit, the first one a date
 * @param only condition on the facts; the others are nothing to this table
 * @param sums column and condition of the facts it counts, in the order of the check
 */
record Rollup(String table, List<String> keys, String only, List<Entry<String, String>> sums) {
  private static final Entry<String, String> RECEIVED = counts("received", "kind = 'RECEIVED'");
  private static final Entry<String, String> RETURNED = counts("returned", "kind = 'RETURNED'");

  /** How the results came against their dates, and what a fault admitted later took back. */
  private static final List<Entry<String, String>> MARKS =
      List.of(
          counts("early", "became_ready and mark = 'EARLY'"),
          counts("on_time", "became_ready and mark = 'ON_TIME'"),
          counts("late", "became_ready and mark = 'LATE'"),
          counts("early_undone", "kind = 'FAULT_ADMITTED' and was = 'EARLY'"),
          counts("on_time_undone", "kind = 'FAULT_ADMITTED' and was = 'ON_TIME'"));

  /** Ended at the citizen's wish; the months keep them by kind. */
  private static final List<Entry<String, String>> GIVEN_UP =
      List.of(
          counts("given_up", "kind in ('WITHDRAWN', 'STOPPED')"),
          counts("given_up_late", "kind in ('WITHDRAWN', 'STOPPED') and was_late"));

  private static final Rollup MONTHS =
      new Rollup(
          "unit_month",
          List.of("month", "field_group"),
          "whole",
          with(
              with(later("in_later_month"), MARKS),
              List.of(
                  RECEIVED,
                  counts("received_online", "kind = 'RECEIVED' and channel = 'ONLINE'"),
                  counts("outside_typed", "kind = 'RECEIVED' and external_entry = 'TYPED'"),
                  counts(
                      "outside_taken",
                      "kind = 'RECEIVED' and external_entry in ('PASTED', 'SCANNED')"),
                  RETURNED,
                  counts("withdrawn", "kind = 'WITHDRAWN'"),
                  counts("refused", "became_ready and outcome = 'REFUSED'"),
                  counts("stopped", "kind = 'STOPPED'"),
                  counts("given_up_late", "kind in ('WITHDRAWN', 'STOPPED') and was_late"))));

  private static final Rollup WEEKS =
      new Rollup(
          "unit_week",
          List.of("week"),
          "whole",
          with(with(later("in_later_week"), MARKS), with(GIVEN_UP, List.of(RECEIVED, RETURNED))));

  private static final Rollup PROCEDURES =
      new Rollup(
          "unit_procedure_month",
          List.of("month", "procedure_code"),
          "whole",
          with(with(later("in_later_month"), MARKS), with(GIVEN_UP, List.of(RECEIVED))));

  private static final Rollup HOURS =
      new Rollup(
          "unit_hour_month",
          List.of("month", "weekday", "hour"),
          "kind in ('RECEIVED', 'RETURNED')",
          List.of(RECEIVED, RETURNED));

  private static final Rollup OFFICERS =
      new Rollup(
          "officer_week",
          List.of("week", "officer"),
          "kind in ('RECEIVED', 'RETURNED') or step_mark is not null",
          List.of(
              RECEIVED,
              RETURNED,
              counts("step_early", "step_mark = 'EARLY'"),
              counts("step_on_time", "step_mark = 'ON_TIME'"),
              counts("step_late", "step_mark = 'LATE'")));

  /** All of them, in the order in which every statement touches them: nobody waits in a circle. */
  static final List<Rollup> ALL = List.of(MONTHS, WEEKS, PROCEDURES, HOURS, OFFICERS);

  /** The facts of {@code fact}, counted by unit and keys. */
  String counted() {
    return "select unit_id, %s, %s from fact where %s group by unit_id, %s"
        .formatted(
            keyed(),
            sums.stream()
                .map(
                    sum -> "count(*) filter (where " + sum.getValue() + ")::int as " + sum.getKey())
                .collect(Collectors.joining(", ")),
            only,
            keyed());
  }

  /** Puts the counted facts into the table; of a row that is there already, beside the others. */
  String added() {
    return "insert into %s as m (unit_id, %s, %s) %s order by unit_id, %s on conflict (unit_id, %s) do update set %s"
        .formatted(
            table,
            keyed(),
            columns(),
            counted(),
            keyed(),
            keyed(),
            each(columnNames(), "%1$s = m.%1$s + excluded.%1$s", ", "));
  }

  /** The name under which {@link #differing} is asked. */
  private String off() {
    return "off_" + table;
  }

  /** Every row of the unit that is not what the facts give: as kept, and as counted. */
  String differing() {
    return """
    OFF as materialized (
           select KEYS, c.unit_id is null as is_strange, KEPT, COUNTED
             from (select * from TABLE where unit_id = :unit) k
             full join (FACTS) c on SAME
            where (KEPT_ONES) is distinct from (COUNTED_ONES))
    """
        .replace("OFF", off())
        .replace("TABLE", table)
        .replace("FACTS", counted())
        .replace("KEYS", each(keys, "coalesce(k.%1$s, c.%1$s) as %1$s", ", "))
        .replace("SAME", each(keys, "c.%1$s = k.%1$s", " and "))
        .replace("KEPT_ONES", each(columnNames(), "k.%1$s", ", "))
        .replace("COUNTED_ONES", each(columnNames(), "c.%1$s", ", "))
        .replace("KEPT", each(columnNames(), "k.%1$s as kept_%1$s", ", "))
        .replace("COUNTED", each(columnNames(), "c.%1$s", ", "));
  }

  /** Each wrong sum of those rows, a line for each figure. */
  String faults() {
    return """
    select 'TABLE' as kept_in, SINCE as since, concat_ws(' · ', REST) as about, one.figure,
           coalesce(one.kept, 0)::text as kept, coalesce(one.counted, 0)::text as counted
      from OFF
     cross join lateral (values SUMS) as one (figure, kept, counted)
     where coalesce(one.kept, 0) <> coalesce(one.counted, 0)
    """
        .replace("OFF", off())
        .replace("TABLE", table)
        .replace("SINCE", keys.getFirst())
        .replace(
            "REST", keys.size() == 1 ? "null" : String.join(", ", keys.subList(1, keys.size())))
        .replace("SUMS", each(columnNames(), "('%1$s', kept_%1$s, %1$s)", ", "));
  }

  /**
   * Takes away what no fact speaks of and puts right what differs; the other rows stay untouched.
   */
  String mended() {
    return """
    gone_TABLE as (
           delete from TABLE k
            using OFF o
            where k.unit_id = :unit and o.is_strange and SAME),
    put_TABLE as (
           insert into TABLE (unit_id, KEYS, COLUMNS)
           select :unit, KEYS, COLUMNS from OFF where not is_strange order by KEYS
               on conflict (unit_id, KEYS) do update set SET)
    """
        .replace("OFF", off())
        .replace("TABLE", table)
        .replace("KEYS", keyed())
        .replace("COLUMNS", columns())
        .replace("SAME", each(keys, "o.%1$s = k.%1$s", " and "))
        .replace("SET", each(columnNames(), "%1$s = excluded.%1$s", ", "));
  }

  private String keyed() {
    return String.join(", ", keys);
  }

  private List<String> columnNames() {
    return sums.stream().map(Entry::getKey).toList();
  }

  private String columns() {
    return String.join(", ", columnNames());
  }

  private static String each(List<String> names, String shape, String between) {
    return names.stream().map(shape::formatted).collect(Collectors.joining(between));
  }

  private static Entry<String, String> counts(String column, String condition) {
    return Map.entry(column, condition);
  }

  /** Of the faults admitted after the result, those after the end of its month, or week. */
  private static List<Entry<String, String>> later(String condition) {
    return List.of(
        counts("early_later", "kind = 'FAULT_ADMITTED' and was = 'EARLY' and " + condition),
        counts("on_time_later", "kind = 'FAULT_ADMITTED' and was = 'ON_TIME' and " + condition));
  }

  private static List<Entry<String, String>> with(
      List<Entry<String, String>> sums, List<Entry<String, String>> more) {
    return Stream.concat(more.stream(), sums.stream()).toList();
  }
}
