package vn.motcua.councils;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Minutes on paper, each entry a row; the newest counts. */
@Component
class PaperMinutesStore {
  private static final String ADD =
      """
      insert into council_paper (unit_id, dossier_id, seq, number, held_on, motion, written_by,
                                 written_at)
      select :unit, :dossier, 1 + count(*), :number, :heldOn, :motion, :by, :at
        from council_paper
       where unit_id = :unit and dossier_id = :dossier
      """;

  private static final String OF =
      """
        select p.number, p.held_on, p.motion, o.name as written_by, p.written_at
          from council_paper p
          join officer o on o.unit_id = p.unit_id and o.id = p.written_by
         where p.unit_id = :unit and p.dossier_id = :dossier
      order by p.seq desc
         limit 1
      """;

  private final JdbcClient jdbc;

  PaperMinutesStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Actor actor, UUID dossier, PaperMinutes minutes) {
    jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("dossier", dossier)
        .param("number", minutes.number())
        .param("heldOn", minutes.heldOn())
        .param("motion", minutes.motion().name())
        .param("by", actor.officer())
        .param("at", minutes.writtenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<PaperMinutes> of(UnitId unit, UUID dossier) {
    return jdbc.sql(OF)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query((row, n) ->
            new PaperMinutes(
                row.getString("number"),
                row.getObject("held_on", LocalDate.class),
                Motion.valueOf(row.getString("motion")),
                row.getString("written_by"),
                SessionSearch.instant(row, "written_at")))
        .optional();
  }
}
