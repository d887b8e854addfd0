package vn.motcua.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One forged value, or several, for every column of the tables of the history. */
final class ColumnChanges {
  /** Column → what it becomes; a second line for columns that are read as a word of a list. */
  private static final Map<String, List<String>> CHANGES = new LinkedHashMap<>();

  static {
    String otherUnit = "'03328'";
    String uuid = "'0190a000-0000-7000-8000-000000000001'";
    event("unit_id", otherUnit);
    event("dossier_id", uuid);
    event("seq", "seq + 100");
    event("kind", "'REPRINTED'", "'FORGED'");
    event("at", "at + interval '1 microsecond'");
    event("actor", uuid);
    event("stage", "'READY'", "'FORGED'");
    event("step", "step + 1");
    event("holder", uuid);
    event("left_step", "null", "7");
    event("step_mark", "'LATE'", "'FORGED'", "null");
    event("data", "replace(data, '{', '{\"a\":1,')", "'{}'", "'not json'");
    event("hash", "sha256(hash)");
    dossier("unit_id", otherUnit);
    dossier("id", uuid);
    dossier("day", "day + 1");
    dossier("number", "number + 10");
    dossier("code", "code || '9'");
    dossier("external_code", "'H18-1'");
    dossier("external_entry", "'TYPED'", "'FORGED'");
    dossier("track_secret", "reverse(track_secret)");
    dossier("procedure_code", "'2.000815'");
    dossier("procedure_version", uuid);
    dossier("workflow_id", uuid);
    dossier("channel", "'POST'", "'FORGED'");
    dossier("case_number", "case_number + 1");
    dossier("on_the_spot", "not on_the_spot");
    dossier("person_id", uuid);
    dossier("stage", "'WITHDRAWN'", "'FORGED'");
    dossier("step", "step - 1");
    dossier("holder", uuid);
    dossier("version", "version + 1", "version - 1");
    dossier("outcome", "'REFUSED'", "null", "'FORGED'");
    dossier("measure", "'WORKING_DAY'", "'FORGED'");
    dossier("limit_parts", "limit_parts + 1", "-1");
    dossier("received_at", "received_at + interval '1 minute'");
    dossier("clock_start", "clock_start + interval '1 minute'");
    dossier("due_at", "due_at + interval '1 day'");
    dossier("due_provisional", "not due_provisional");
    dossier("promised_at", "promised_at + interval '1 day'");
    dossier("promised_provisional", "not promised_provisional");
    dossier("pauses", "pauses + 1");
    dossier("paused_at", "now()");
    dossier("supplemented", "not supplemented");
    dossier("rescheduled_to", "promised_at + interval '9 days'");
    dossier("agency_fault", "not agency_fault");
    dossier("watch_step_at", "now()");
    dossier("watch_whole_at", "now()");
    dossier("watch_apology_at", "now()");
    dossier("urgent", "not urgent");
    dossier("quick_at", "now()");
    dossier("quick_name", "'Thứ Sáu nhanh'");
    dossier("dropped", "dropped + 1");
    dossier("allotted", "array[1,1,1,1,1,1,1]", "array[1]");
    dossier("used", "array[1,1,1,1,1,1,1]", "array[1]");
    dossier("told_at", "told_at + interval '1 hour'");
    dossier("step_entered_at", "step_entered_at - interval '1 hour'");
    dossier("step_due_at", "step_due_at + interval '1 hour'");
    dossier("ready_at", "ready_at - interval '1 day'", "null");
    dossier("mark", "'EARLY'", "'FORGED'", "null");
    dossier("closed_at", "closed_at - interval '1 hour'", "null");
    dossier("head", "sha256(head)");
    change("dossier_applicant", "unit_id", otherUnit);
    change("dossier_applicant", "dossier_id", uuid);
    change("dossier_applicant", "revision", "revision + 5");
    for (String column :
        List.of(
            "name",
            "birth",
            "id_number",
            "phone",
            "email",
            "address",
            "submitter",
            "submitter_id")) {
      change("dossier_applicant", column, "'1'");
    }
    change("dossier_applicant", "salt", "decode(repeat('00', 16), 'hex')");
    change("dossier_note", "unit_id", otherUnit);
    change("dossier_note", "dossier_id", uuid);
    change("dossier_note", "seq", "seq + 100");
    change("dossier_note", "words", "'khác'");
    change("dossier_note", "salt", "decode(repeat('00', 16), 'hex')");
    change("dossier_number", "unit_id", otherUnit);
    change("dossier_number", "day", "day + 1");
    change("dossier_number", "last", "last + 1", "last - 1");
    change("dossier_number", "head", "sha256(head)");
    change("dossier_number", "ordinal", "ordinal + 1", "ordinal + 3", "0");
    change("dossier_number", "opening", "sha256(opening)", "decode(repeat('00', 32), 'hex')");
    change("dossier_number", "after_day", "after_day - 1", "day", "null");
    change("dossier_number", "after_last", "after_last + 1", "after_last - 1", "null");
    change("dossier_number", "after_head", "sha256(after_head)", "null");
    change("dossier_days", "unit_id", otherUnit);
    change("dossier_days", "days", "days + 1", "days - 1", "0");
    change("dossier_days", "latest", "latest + 1");
  }

  private ColumnChanges() {}

  private static void event(String column, String... values) {
    change("dossier_event", column, values);
  }

  private static void dossier(String column, String... values) {
    change("dossier", column, values);
  }

  private static void change(String table, String column, String... values) {
    CHANGES.put(table + "." + column, List.of(values));
  }

  static Stream<String> changes() {
    return CHANGES.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + " = " + value));
  }

  static List<String> columns() {
    return List.copyOf(CHANGES.keySet());
  }
}
