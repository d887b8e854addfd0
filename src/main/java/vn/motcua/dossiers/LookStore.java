package vn.motcua.dossiers;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds and reads looks at dossiers. */
@Component
class LookStore {
  private static final String ADD =
      """
      insert into dossier_look (unit_id, dossier_id, officer, at, what)
           values (:unit, :dossier, :officer, :at, :what)
      """;

  private static final String AT =
      """
        select officer, at, what
          from dossier_look
         where unit_id = :unit and dossier_id = :dossier
      order by at, id
      """;

  private final JdbcClient jdbc;

  LookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Dossier dossier, Look look) {
    jdbc.sql(ADD)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .param("officer", look.officer())
        .param("at", look.at().atOffset(ZoneOffset.UTC))
        .param("what", look.what().name())
        .update();
  }

  List<Look> at(Dossier dossier) {
    return jdbc.sql(AT)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .query((row, n) ->
            new Look(
                row.getObject("officer", UUID.class),
                DossierRows.instant(row, "at"),
                Look.What.valueOf(row.getString("what"))))
        .list();
  }
}
