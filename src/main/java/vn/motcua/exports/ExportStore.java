package vn.motcua.exports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Records exports and their copies; nothing here ever changes or deletes one. */
@Component
class ExportStore {
  // Sent twice, the form finds what it recorded the first time.
  private static final String ADD =
      """
      with added as (
             insert into signed_export (unit_id, request, at, officer_id, first_day, last_day,
                                        receiver, reason)
             values (:unit, :request, :at, :officer, :first, :last, :receiver, :reason)
             on conflict (unit_id, request) do nothing
             returning id)
      select id from added
       union all
      select id from signed_export where unit_id = :unit and request = :request
       limit 1
      """;

  private static final String ADD_COPY =
      """
      insert into signed_export_copy (unit_id, export_id, at, officer_id, row_count, manifest,
                                      key_id)
      values (:unit, :export, :at, :officer, :rows, :manifest, :key)
      """;

  private final JdbcClient jdbc;

  ExportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID add(Actor actor, SignedExport.Asked asked, Instant now) {
    return jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("request", asked.request())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("officer", actor.officer())
        .param("first", asked.period().from())
        .param("last", asked.period().to())
        .param("receiver", asked.receiver())
        .param("reason", asked.reason())
        .query(UUID.class)
        .single();
  }

  void addCopy(Actor actor, UUID export, Instant now, long rows, byte[] manifest, String key) {
    jdbc.sql(ADD_COPY)
        .param("unit", actor.unit().code())
        .param("export", export)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("officer", actor.officer())
        .param("rows", rows)
        .param("manifest", manifest)
        .param("key", key)
        .update();
  }
}
