package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.SignedIn;

@MotCuaTest
class SigningInTest {
  private static final String PASSWORD = "nương ngô bản Huổi";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired SignIns signIns;
  @Autowired Accounts accounts;
  @Autowired AccessLog log;
  @Autowired AccountStore accountStore;
  @Autowired Passwords passwords;
  @Autowired Officers officers;
  @Autowired AttemptStore attemptStore;
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
    name = "inh" + NUMBER.incrementAndGet();
    accounts.openWith(administrator(), inh.officer(), name, PASSWORD);
  }

  @Test
  void the_right_password_gives_an_actor_with_unit_name_and_roles() {
    Authentication signedIn = signIn(name, PASSWORD);
    Actor actor = ((SignedIn) signedIn.getPrincipal()).actor();
    assertThat(actor).isEqualTo(inh);
    assertThat(((SignedIn) signedIn.getPrincipal()).unitName()).isEqualTo("Xã Nà Hỳ");
    assertThat(signedIn.getAuthorities())
        .extracting(Object::toString)
        .contains("ROLE_INTAKE", "ROLE_RETURN");
  }

  @Test
  void capital_letters_and_blanks_around_the_name_do_not_matter() {
    assertThat(signIn("  " + name.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD).getName())
        .isEqualTo(name);
  }

  @Test
  void wrong_password_and_unknown_name_get_the_same_answer() {
    assertThat(failure(name, "sai bét rồi đấy")).isEqualTo(failure("khongcoai", PASSWORD));
  }

  @Test
  void wrong_password_and_unknown_name_cost_about_the_same() {
    passwords.matchesNobody("warm");
    long wrong = medianNanos(() -> signIns.authenticate(typed(name, "sai", "")));
    long unknown = medianNanos(() -> signIns.authenticate(typed("ai" + wrong, "sai", "")));
    assertThat((double) unknown / wrong).isBetween(0.4, 2.5);
  }

  private long medianNanos(Callable<?> attempt) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      clock.advance(Duration.ofMinutes(30));
      long start = System.nanoTime();
      assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(attempt::call);
      times.add(System.nanoTime() - start);
    }
    return times.stream().sorted().toList().get(4);
  }

  @Test
  void after_five_failures_even_the_right_password_waits_a_minute() {
    fail(name, 5);
    assertThatExceptionOfType(SignInLocked.class)
        .isThrownBy(() -> signIn(name, PASSWORD))
        .satisfies(locked ->
            assertThat(locked.until())
                .isCloseTo(TestClock.at("2026-11-02T08:01"), within(1, ChronoUnit.SECONDS)));
    clock.set("2026-11-02T08:01");
    assertThat(signIn(name, PASSWORD).isAuthenticated()).isTrue();
  }

  @Test
  void a_name_nobody_has_is_locked_just_the_same() {
    fail("nobody." + name, 5);
    assertThatExceptionOfType(SignInLocked.class)
        .isThrownBy(() -> signIn("nobody." + name, "whatever"));
  }

  @Test
  void a_good_sign_in_forgets_the_failures() {
    fail(name, 4);
    signIn(name, PASSWORD);
    fail(name, 4);
    assertThat(signIn(name, PASSWORD).isAuthenticated()).isTrue();
  }

  @Test
  void two_nodes_count_together() {
    SignIns other =
        new SignIns(
            accountStore,
            new Passwords(),
            new Attempts(
                attemptStore, java.time.Clock.fixed(clock.instant(), java.time.ZoneOffset.UTC)),
            officers,
            units,
            log,
            java.time.Clock.fixed(clock.instant(), java.time.ZoneOffset.UTC));
    fail(name, 3);
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(BadCredentialsException.class)
          .isThrownBy(() -> other.authenticate(typed(name, "sai", "")));
    }
    assertThatExceptionOfType(SignInLocked.class).isThrownBy(() -> signIn(name, PASSWORD));
    assertThatExceptionOfType(SignInLocked.class)
        .isThrownBy(() -> other.authenticate(typed(name, PASSWORD, "")));
  }

  @Test
  void forty_guesses_sent_at_once_are_not_forty_looks_at_the_password() throws Exception {
    AtomicInteger looked = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        all.add(
            threads.submit(() -> {
              try {
                signIn(name, "đoán mò");
              } catch (BadCredentialsException wrong) {
                looked.incrementAndGet();
              } catch (SignInLocked locked) {
                refused.incrementAndGet();
              }
            }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertThat(looked).hasValue(5);
    assertThat(refused).hasValue(35);
  }

  @Test
  void one_address_trying_many_names_has_to_wait_too() {
    for (int i = 0; i < 41; i++) {
      String each = "ten" + i + "." + name;
      assertThatExceptionOfType(BadCredentialsException.class)
          .isThrownBy(() -> signIns.authenticate(typed(each, "sai", "192.0.2.7")));
    }
    assertThatExceptionOfType(SignInLocked.class)
        .isThrownBy(() -> signIns.authenticate(typed(name, PASSWORD, "192.0.2.7")));
    assertThat(signIns.authenticate(typed(name, PASSWORD, "192.0.2.8")).isAuthenticated()).isTrue();
  }

  @Test
  void a_transferred_officer_cannot_sign_in_any_more() {
    staffing.transfer(administrator(), inh.officer(), "Sở Nội vụ");
    assertThat(failure(name, PASSWORD)).isEqualTo(failure(name, "sai"));
  }

  @Test
  void a_closed_account_cannot_sign_in_until_it_is_opened_again() {
    accounts.disable(administrator(), inh.officer());
    failure(name, PASSWORD);
    accounts.enable(administrator(), inh.officer());
    assertThat(signIn(name, PASSWORD).isAuthenticated()).isTrue();
  }

  @Test
  void a_one_time_password_works_for_seven_days() {
    String oneTime = accounts.reset(administrator(), inh.officer());
    clock.set("2026-11-09T07:59");
    assertThat(signIn(name, oneTime).isAuthenticated()).isTrue();
    clock.set("2026-11-09T08:00");
    failure(name, oneTime);
    failure(name, PASSWORD);
  }

  @Test
  void a_reset_ends_the_waiting_time() {
    fail(name, 6);
    String oneTime = accounts.reset(administrator(), inh.officer());
    assertThat(signIn(name, oneTime).isAuthenticated()).isTrue();
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

  private void fail(String userName, int times) {
    for (int i = 0; i < times; i++) {
      clock.advance(Duration.ZERO);
      failureOrLock(userName);
    }
  }

  private void failureOrLock(String userName) {
    try {
      signIn(userName, "sai bét rồi đấy");
    } catch (BadCredentialsException | SignInLocked expected) {
      return;
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
