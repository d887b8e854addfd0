package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL refuses to run as root, so a root installation lends it a lesser account. */
class ServerAccountTest {
  private static final List<String> INITDB = List.of("/x/bin/initdb", "--pgdata=/y");

  @TempDir Path folder;

  @Test
  void an_ordinary_user_runs_it_as_oneself() {
    assertThat(ServerAccount.OURSELVES.wrap(folder, INITDB)).isEqualTo(INITDB);
  }

  @Test
  void an_ordinary_user_gives_no_file_away() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "x");
    var before = Files.getOwner(file);
    ServerAccount.OURSELVES.own(folder);
    assertThat(Files.getOwner(file)).isEqualTo(before);
  }

  @Test
  void root_lends_the_account_of_nobody_and_the_single_right_to_look_through_folders() {
    List<String> wrapped = ServerAccount.NOBODY.wrap(folder, INITDB);
    assertThat(wrapped).startsWith("setpriv").endsWith("/x/bin/initdb", "--pgdata=/y");
    assertThat(wrapped).contains("--reuid=nobody", "--clear-groups");
    assertThat(wrapped).anyMatch(word -> word.matches("--regid=\\d+"));
    assertThat(wrapped)
        .filteredOn(word -> word.contains("caps"))
        .containsExactly("--inh-caps=-all,+dac_read_search", "--ambient-caps=+dac_read_search");
  }

  @Test
  void the_account_is_chosen_by_who_we_are() {
    boolean root = System.getProperty("user.name").equals("root");
    assertThat(ServerAccount.current())
        .isEqualTo(root ? ServerAccount.NOBODY : ServerAccount.OURSELVES);
  }
}
