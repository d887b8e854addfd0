package vn.motcua.dossiers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.documents.LetterKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the letters dossiers gave occasion to, and of who wants none. */
@Component
class DossierLetterStore {
  private static final String MINE =
      """
      select pg_try_advisory_xact_lock(hashtext('dossier_letter'))
      """;

  /** Results of the last days; an older one is no news any more. */
  private static final String WAITING =
      """
        select d.*
          from served_unit u
          join dossier d on d.unit_id = u.unit_id
         where d.ready_at >= :since and d.ready_at <= :now
           and d.procedure_code = any(:codes) and d.outcome = 'GRANTED'
           and not exists (
               select from dossier_letter l
                where l.unit_id = d.unit_id and l.dossier_id = d.id and l.kind = any(:kinds))
      order by d.ready_at
         limit 100
      """;

  private static final String ADD =
      """
      insert into dossier_letter (unit_id, dossier_id, kind, letter_id, at)
           values (:unit, :dossier, :kind, :letter, :at)
      """;

  private static final String OF =
      """
        select kind, letter_id
          from dossier_letter
         where unit_id = :unit and dossier_id = :dossier
      order by at, kind
      """;

  private static final String DOSSIER_OF =
      """
      select d.*
        from dossier_letter l
        join dossier d on d.unit_id = l.unit_id and d.id = l.dossier_id
       where l.unit_id = :unit and l.letter_id = :letter
      """;

  private static final String OPEN_OF_PERSON =
      """
      select l.letter_id
        from dossier d
        join dossier_letter l on l.unit_id = d.unit_id and l.dossier_id = d.id
        join letter k on k.unit_id = l.unit_id and k.id = l.letter_id
       where d.unit_id = :unit and d.person_id = :person and k.state in ('DRAFT', 'CHECKED')
      """;

  private static final String WISH =
      """
      insert into dossier_letter_wish (unit_id, person_id, wanted, at, officer)
           values (:unit, :person, :wanted, :at, :officer)
      """;

  private static final String WANTED =
      """
      select coalesce((
             select wanted
               from dossier_letter_wish
              where unit_id = :unit and person_id = :person
           order by at desc, id desc
              limit 1), true)
      """;

  private final JdbcClient jdbc;

  DossierLetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this node drafts now; another one may be at it. */
  boolean isMine() {
    return jdbc.sql(MINE).query(Boolean.class).single();
  }

  List<Dossier> waiting(
      Collection<String> codes, List<LetterKind> kinds, Instant since, Instant now) {
    return jdbc.sql(WAITING)
        .param("codes", codes.toArray(String[]::new))
        .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
        .param("since", DossierStore.time(since))
        .param("now", DossierStore.time(now))
        .query(DossierRows::dossier)
        .list();
  }

  void add(Dossier dossier, LetterKind kind, @Nullable UUID letter, Instant at) {
    jdbc.sql(ADD)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .param("kind", kind.name())
        .param("letter", letter)
        .param("at", DossierStore.time(at))
        .update();
  }

  List<DossierLetter> of(Dossier dossier) {
    return jdbc.sql(OF)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .query((row, n) ->
            new DossierLetter(
                LetterKind.valueOf(row.getString("kind")), row.getObject("letter_id", UUID.class)))
        .list();
  }

  /** The dossier a letter was written for. */
  Optional<Dossier> dossierOf(UnitId unit, UUID letter) {
    return jdbc.sql(DOSSIER_OF)
        .param("unit", unit.code())
        .param("letter", letter)
        .query(DossierRows::dossier)
        .optional();
  }

  List<UUID> openOfPerson(UnitId unit, UUID person) {
    return jdbc.sql(OPEN_OF_PERSON)
        .param("unit", unit.code())
        .param("person", person)
        .query((row, n) -> row.getObject("letter_id", UUID.class))
        .list();
  }

  void wish(Actor actor, UUID person, boolean wanted, Instant at) {
    jdbc.sql(WISH)
        .param("unit", actor.unit().code())
        .param("person", person)
        .param("wanted", wanted)
        .param("at", DossierStore.time(at))
        .param("officer", actor.officer())
        .update();
  }

  boolean wants(UnitId unit, UUID person) {
    return jdbc.sql(WANTED)
        .param("unit", unit.code())
        .param("person", person)
        .query(Boolean.class)
        .single();
  }
}
