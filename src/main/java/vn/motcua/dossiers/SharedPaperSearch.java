package vn.motcua.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads which dossiers of a day belong on one paper: one person's, or one hand-over of results. */
@Component
class SharedPaperSearch {
  private static final int MOST = 500;

  /**
   * By whoever handed in, where somebody did for others (same name, same phone); else by person.
   */
  private static final String FILED =
      """
      with filed as (
           select d.id, d.day, d.number,
                  case when a.submitter <> '' then a.submitter else a.name end as who,
                  case when a.submitter <> '' then 's' || fold(a.submitter) || '|' || a.phone
                       else 'p' || d.person_id end as key
             from dossier d
             join lateral (
                  select p.name, p.submitter, p.phone
                    from dossier_applicant p
                   where p.unit_id = d.unit_id and p.dossier_id = d.id
                   order by p.revision desc
                   limit 1) a on true
            where d.unit_id = :unit and d.day = :day)
      """;

  private static final String GROUPS =
      FILED
          + """
          select (array_agg(id order by number))[1] as first, (array_agg(who order by number))[1] as who, count(*)::int as n
            from filed
           group by key
          having count(*) > 1
           order by min(number)
           limit :most
          """;

  private static final String OF_GROUP =
      FILED
          + """
          select id
            from filed
           where key = (select key from filed where id = :dossier)
           order by number
           limit :most
          """;

  /** Each result that became ready, by the event that made it so: who gave it to whom. */
  private static final String GIVEN =
      """
      with given as (
           select d.id, e.actor, e.holder, e.at
             from dossier d
             join dossier_event e on e.unit_id = d.unit_id and e.dossier_id = d.id
              and e.stage = 'READY' and e.left_step is not null
            where d.unit_id = :unit and d.ready_at >= :from and d.ready_at < :to)
      """;

  private static final String HAND_OVERS =
      GIVEN
          + """
          select g.actor, a.name as giver, g.holder, h.name as taker, count(*)::int as n
            from given g
            join officer a on a.unit_id = :unit and a.id = g.actor
            join officer h on h.unit_id = :unit and h.id = g.holder
           group by g.actor, a.name, g.holder, h.name
           order by max(g.at) desc, a.name, h.name
           limit :most
          """;

  private static final String OF_HAND_OVER =
      GIVEN
          + """
          select id, at
            from given
           where actor = :giver and holder = :taker
           order by at, id
           limit :most
          """;

  private final JdbcClient jdbc;

  SharedPaperSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A result and when it was handed over. */
  record Given(UUID dossier, Instant at) {}

  List<SharedPapers.Filed> filed(UnitId unit, LocalDate day) {
    return jdbc.sql(GROUPS)
        .param("unit", unit.code())
        .param("day", day)
        .param("most", MOST)
        .query((row, n) ->
            new SharedPapers.Filed(
                row.getObject("first", UUID.class), row.getString("who"), row.getInt("n")))
        .list();
  }

  /** The dossiers of that day filed together with this one, itself among them. */
  List<UUID> filedWith(Dossier dossier) {
    return jdbc.sql(OF_GROUP)
        .param("unit", dossier.unit().code())
        .param("day", dossier.filing().day())
        .param("dossier", dossier.id())
        .param("most", MOST)
        .query((row, n) -> row.getObject("id", UUID.class))
        .list();
  }

  List<SharedPapers.HandedOver> handedOver(UnitId unit, Instant from, Instant to) {
    return jdbc.sql(HAND_OVERS)
        .param("unit", unit.code())
        .param("from", DossierStore.time(from))
        .param("to", DossierStore.time(to))
        .param("most", MOST)
        .query((row, n) ->
            new SharedPapers.HandedOver(
                row.getObject("actor", UUID.class),
                row.getString("giver"),
                row.getObject("holder", UUID.class),
                row.getString("taker"),
                row.getInt("n")))
        .list();
  }

  List<Given> given(UnitId unit, Instant from, Instant to, UUID giver, UUID taker) {
    return jdbc.sql(OF_HAND_OVER)
        .param("unit", unit.code())
        .param("from", DossierStore.time(from))
        .param("to", DossierStore.time(to))
        .param("giver", giver)
        .param("taker", taker)
        .param("most", MOST)
        .query(
            (row, n) -> new Given(row.getObject("id", UUID.class), DossierRows.instant(row, "at")))
        .list();
  }
}
