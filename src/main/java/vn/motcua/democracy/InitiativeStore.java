package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The proposals of households, and which households agreed. */
@Component
class InitiativeStore {
  private static final String PROPOSE =
      """
      insert into people_initiative (unit_id, id, matter, title, village, households, began_on, entered_by, entered_at)
      values (:unit, :id, :matter, :title, :village, :households, :began, :by, :now)
          on conflict do nothing
      """;

  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtext('people_initiative:' || :unit || ':' || :id)) is null
      """;

  private static final String AGREED =
      """
      insert into people_initiative_consent (unit_id, initiative_id, households, household)
      select :unit, :id, :households, h from unnest(cast(:numbers as int[])) h order by h
      """;

  private static final String READ =
      """
      select i.id, i.matter, i.title, i.village, i.households, i.began_on, i.agreed, i.list_closed,
             array(select c.household from people_initiative_consent c
                    where c.unit_id = i.unit_id and c.initiative_id = i.id order by c.household) as listed
        from people_initiative i
       where i.unit_id = :unit and (cast(:id as uuid) is null or i.id = :id)
       order by i.began_on desc, i.id desc
       limit 100
      """;

  private static final String LISTED =
      """
      select unit_id, id from people_initiative where not list_closed and began_on < :before
      """;

  private static final String CLOSE =
      """
      select people_initiative_close(:unit, :id)
      """;

  private final JdbcClient jdbc;

  InitiativeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void propose(Actor actor, Initiatives.Draft draft, LocalDate began, Instant now) {
    jdbc.sql(PROPOSE)
        .param("unit", actor.unit().code())
        .param("id", draft.id())
        .param("matter", draft.matter())
        .param("title", draft.title())
        .param("village", draft.village())
        .param("households", draft.households())
        .param("began", began)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void lock(UnitId unit, UUID id) {
    jdbc.sql(LOCK)
        .param("unit", unit.code())
        .param("id", id.toString())
        .query(Boolean.class)
        .single();
  }

  void agreed(UnitId unit, Initiative one, List<Integer> households) {
    jdbc.sql(AGREED)
        .param("unit", unit.code())
        .param("id", one.id())
        .param("households", one.households())
        .param("numbers", households.toArray(new Integer[0]))
        .update();
  }

  /** Proposals whose list is still there, of all units, that began before that day. */
  List<Listed> listed(LocalDate before) {
    return jdbc.sql(LISTED)
        .param("before", before)
        .query((row, n) ->
            new Listed(new UnitId(row.getString("unit_id")), row.getObject("id", UUID.class)))
        .list();
  }

  /** A proposal with its list. */
  record Listed(UnitId unit, UUID id) {}

  /** Forgets which households agreed; how many stays. */
  void close(UnitId unit, UUID id) {
    jdbc.sql(CLOSE).param("unit", unit.code()).param("id", id).query((_, _) -> true).list();
  }

  List<Initiative> read(UnitId unit, @Nullable UUID id, GrassrootsLaw law) {
    return jdbc.sql(READ)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, n) -> {
          LocalDate began = row.getObject("began_on", LocalDate.class);
          int households = row.getInt("households");
          return new Initiative(
              row.getObject("id", UUID.class),
              row.getInt("matter"),
              row.getString("title"),
              row.getString("village"),
              households,
              began,
              began.plusMonths(law.initiativeMonths()),
              law.initiativeNeeds(households),
              row.getInt("agreed"),
              List.of((Integer[]) row.getArray("listed").getArray()),
              row.getBoolean("list_closed"));
        })
        .list();
  }
}
