package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

@MotCuaTest
class AccountsTest {
  private static final String PASSWORD = "nương ngô bản Huổi";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired SignIns signIns;
  @Autowired Accounts accounts;
  @Autowired AccessLog log;
  @Autowired AccountStore accountStore;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Actor inh;
  private String name;

  @BeforeEach
  void lo_van_inh_has_an_account() {
    clock.set(TestClock.MONDAY_MORNING);
    inh = People.hired(units, staffing, People.NA_HY, "Lò Văn Inh", Role.INTAKE, Role.RETURN);
    name = "acc" + NUMBER.incrementAndGet();
    accounts.openWith(administrator(), inh.officer(), name, PASSWORD);
  }

  @Test
  void two_officers_cannot_share_a_user_name_not_even_across_units() {
    Actor pa = People.hired(units, staffing, People.THANH_NUA, "Vàng Thị Pà", Role.INTAKE);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() ->
            accounts.openWith(People.installer(People.THANH_NUA), pa.officer(), name, PASSWORD))
        .satisfies(
            refusal -> assertThat(refusal.key()).isEqualTo("identity.refusal.user-name-taken"));
  }

  @Test
  void an_administrator_of_another_unit_finds_no_such_account() {
    Actor stranger = People.installer(People.THANH_NUA);
    units.activate(People.THANH_NUA);
    UUID officer = inh.officer();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.reset(stranger, officer));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.disable(stranger, officer));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> accounts.open(stranger, officer, "cuop"));
    assertThat(accounts.of(stranger)).noneMatch(account -> account.officer().equals(officer));
  }

  @Test
  void an_officer_who_is_no_administrator_manages_no_accounts() {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.of(inh));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.reset(inh, inh.officer()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> log.before(inh, clock.instant(), 10));
  }

  @Test
  void the_log_tells_sign_ins_and_failures_and_never_a_typed_unknown_name() {
    signIn(name, PASSWORD);
    failure(name, "sai");
    failure("matkhaucuatoi-go-nham", "x");
    List<AccessEntry> entries = log.before(administrator(), clock.instant().plusSeconds(1), 200);
    assertThat(entries)
        .anyMatch(e -> e.kind() == AccessKind.SIGNED_IN && inh.officer().equals(e.officer()))
        .anyMatch(e -> e.kind() == AccessKind.SIGN_IN_FAILED && inh.officer().equals(e.officer()))
        .anyMatch(e -> e.kind() == AccessKind.SIGN_IN_FAILED && e.officer() == null)
        .noneMatch(e -> e.subject().contains("matkhaucuatoi"));
  }

  @Test
  void a_units_log_shows_nothing_of_another_unit() {
    signIn(name, PASSWORD);
    List<AccessEntry> entries =
        log.before(People.installer(People.THANH_NUA), clock.instant().plusSeconds(1), 1000);
    assertThat(entries).noneMatch(entry -> inh.officer().equals(entry.officer()));
  }

  @Test
  void the_application_cannot_change_or_delete_a_line_of_the_log() {
    signIn(name, PASSWORD);
    for (String sql :
        List.of(
            "update access_log set kind = 'SIGNED_OUT'",
            "delete from access_log",
            "truncate access_log")) {
      assertThatExceptionOfType(Exception.class)
          .isThrownBy(() -> jdbc.sql(sql).update())
          .isInstanceOfAny(
              BadSqlGrammarException.class,
              UncategorizedSQLException.class,
              org.springframework.dao.DataAccessException.class)
          .havingRootCause()
          .withMessageContaining("permission denied");
    }
  }

  @Test
  void what_is_kept_of_a_password_is_an_argon2id_hash() {
    String hash = accountStore.byName(name).orElseThrow().hash();
    assertThat(hash).startsWith("$argon2id$").doesNotContain(PASSWORD);
  }

  private static Actor administrator() {
    return People.installer(People.NA_HY);
  }

  private Authentication signIn(String userName, String password) {
    return signIns.authenticate(typed(userName, password, ""));
  }

  private String failure(String userName, String password) {
    try {
      signIn(userName, password);
    } catch (BadCredentialsException failure) {
      return failure.getClass() + String.valueOf(failure.getMessage());
    }
    throw new AssertionError("sign-in of " + userName + " should have failed");
  }

  private static Authentication typed(String userName, String password, String address) {
    var token = UsernamePasswordAuthenticationToken.unauthenticated(userName, password);
    if (!address.isEmpty()) {
      token.setDetails(
          new org.springframework.security.web.authentication.WebAuthenticationDetails(
              address, null));
    }
    return token;
  }
}
