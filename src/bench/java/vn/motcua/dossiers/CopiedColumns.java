package vn.motcua.dossiers;

/** What a column of a copied life is: as in the life it was copied from, moved back in time. */
final class CopiedColumns {
  private CopiedColumns() {}

  static String ofEvent(String column, String unit) {
    return switch (column) {
      case "unit_id" -> unit;
      case "dossier_id" -> "t.new_id";
      case "at" ->
          "case when t.still_open then now() - interval '5 days' else e.at - t.back * interval '1"
              + " day' end";
      case "data" ->
          "case when e.kind = 'RECEIVED' then jsonb_set(e.data::jsonb, '{due}', to_jsonb("
              + MOVED_DUE
              + "))::text else e.data end";
      default -> "e." + column;
    };
  }

  /** The date by law as the facts tell it, moved with the rest of the life. */
  private static final String MOVED_DUE =
      "to_char(((e.data::jsonb ->> 'due')::timestamptz - t.back * interval '1 day')"
          + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

  /** A supplement sent for when the dossier came, brought in the hour after. */
  static String ofPause(String column, String unit) {
    return switch (column) {
      case "seq", "kind" -> "p." + column;
      case "at" -> ofEvent(column, unit) + " + p.seq * interval '20 minutes'";
      case "stage" -> "'APPRAISING'";
      case "left_step", "step_mark" -> "null";
      case "data" ->
          "case when p.kind = 'SUPPLEMENT_SENT' then '{}' else jsonb_build_object('due', "
              + MOVED_DUE
              + ")::text end";
      default -> ofEvent(column, unit);
    };
  }

  static String ofDossier(String column, String unit) {
    return switch (column) {
      case "unit_id" -> unit;
      case "id" -> "t.new_id";
      case "number" -> "(t.place * 100000 + k)::int";
      case "code" -> "'B' || t.place || '-' || k || '-' || substr(t.code, 1, 5)";
      case "external_code" -> "null";
      case "external_entry" -> "'NONE'";
      case "track_secret" -> "'b' || new_id";
      case "open_ref" -> "gen_random_uuid()";
      case "day" -> "t.day - t.back";
      case "stage" -> "case when still_open then 'APPRAISING' else t.stage end";
      case "step" -> "case when still_open then least(2, array_length(allotted, 1)) else step end";
      case "outcome", "mark", "ready_at", "closed_at" ->
          "case when not still_open then "
              + (column.endsWith("_at") ? moved(column) : "t." + column)
              + " end";
      case "received_at", "clock_start", "step_entered_at", "told_at" ->
          open("now() - interval '5 days'", column);
      case "due_at", "promised_at", "step_due_at" ->
          open("now() + (k % 12 - 1) * interval '1 day' + interval '1 hour'", column);
      case "quick_at", "quick_name", "rescheduled_to", "paused_at" -> "null";
      case "watch_step_at", "watch_whole_at", "watch_apology_at" -> moved(column);
      default -> "t." + column;
    };
  }

  private static String open(String now, String column) {
    return "case when still_open then " + now + " else " + moved(column) + " end";
  }

  private static String moved(String column) {
    return "t." + column + " - t.back * interval '1 day'";
  }
}
