package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office that brings its own PostgreSQL tells where it is through the environment. */
class DatabaseAddressTest {
  private static final Map<String, String> COMPLETE =
      Map.of(
          "MOTCUA_DATABASE_URL", "jdbc:postgresql://db.nahy.example:5432/motcua",
          "MOTCUA_OWNER_PASSWORD", "của chủ",
          "MOTCUA_APP_PASSWORD", "của chương trình");

  @Test
  void the_names_of_the_two_roles_have_defaults() {
    DatabaseAddress address = DatabaseAddress.fromEnvironment(COMPLETE);
    assertThat(address.owner()).isEqualTo("motcua_owner");
    assertThat(address.app()).isEqualTo("motcua_app");
    assertThat(address.ownerPassword()).isEqualTo("của chủ");
    assertThat(address.appPassword()).isEqualTo("của chương trình");
  }

  @Test
  void other_names_are_taken_as_given() {
    Map<String, String> named = new HashMap<>(COMPLETE);
    named.put("MOTCUA_OWNER_USER", "chu");
    named.put("MOTCUA_APP_USER", "may");
    DatabaseAddress address = DatabaseAddress.fromEnvironment(named);
    assertThat(address.owner()).isEqualTo("chu");
    assertThat(address.app()).isEqualTo("may");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MOTCUA_OWNER_PASSWORD", "MOTCUA_APP_PASSWORD", "MOTCUA_DATABASE_URL"})
  void what_is_forgotten_is_named(String name) {
    Map<String, String> forgotten = new HashMap<>(COMPLETE);
    forgotten.remove(name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseAddress.fromEnvironment(forgotten))
        .withMessageContaining(name)
        .withMessageContaining("README.md");
    forgotten.put(name, "  ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseAddress.fromEnvironment(forgotten))
        .withMessageContaining(name);
  }

  @Test
  void no_password_is_shown_where_the_address_is_written_into_a_log() {
    assertThat(DatabaseAddress.fromEnvironment(COMPLETE))
        .hasToString("jdbc:postgresql://db.nahy.example:5432/motcua");
  }
}
