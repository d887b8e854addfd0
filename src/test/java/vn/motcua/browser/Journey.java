package vn.motcua.browser;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** What every journey has: the browser, the clock on a Monday morning, and work already waiting. */
@BrowserTest
abstract class Journey {
  static final String BIRTH = "1.001193";

  @LocalServerPort int port;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Officers officers;
  Browsing browsing;

  @BeforeEach
  void open_the_browser() {
    clock.set("2026-11-02T08:00");
    browsing = new Browsing(port);
  }

  @AfterEach
  void close_the_browser() {
    browsing.close();
  }

  @AfterAll
  static void tell_what_was_scanned() {
    Browsing.printScanned();
  }

  /** The officer behind a sign-in name, as one who acts. */
  Actor actor(String user) {
    record Who(String unit, UUID officer) {}
    Who who =
        jdbc.sql("select unit_id as unit, officer_id as officer from account where user_name = ?")
            .param(user)
            .query(Who.class)
            .single();
    Officer officer = officers.byId(new UnitId(who.unit()), who.officer());
    return new Actor(officer.unit(), officer.id(), officer.name(), officer.roles());
  }

  /** A birth registration received by this officer a moment ago, every paper there. */
  Dossier received(String user, String person) {
    Actor desk = actor(user);
    OpenProcedure procedure = intakes.open(desk, BIRTH);
    return intakes.receive(
        desk,
        Intake.complete(
            UUID.randomUUID(),
            procedure,
            new Applicant(person, "1999", "", "0900 111 222", "", "bản Nà Hỳ 2", "")));
  }

  /** Sign-in name of whoever holds the dossier. */
  String holder(UUID dossier) {
    return jdbc.sql(
            """
            select a.user_name
              from dossier d
              join account a on a.unit_id = d.unit_id and a.officer_id = d.holder
             where d.id = ?
            """)
        .param(dossier)
        .query(String.class)
        .single();
  }

  String secret(UUID dossier) {
    return one("select track_secret from dossier where id = ?", dossier);
  }

  /** One value of the database, as text. */
  String one(String sql, Object... values) {
    return String.valueOf(jdbc.sql(sql).params(List.of(values)).query().singleValue());
  }

  long count(String sql, Object... values) {
    return Long.parseLong(one(sql, values));
  }

  static String page(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }
}
