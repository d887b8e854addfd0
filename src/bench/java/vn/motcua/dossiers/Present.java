package vn.motcua.dossiers;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Command;

/** Made-up dossiers that are there before anything is measured. */
final class Present {
  private Present() {}

  /** Generates them, unless an earlier run left as many. */
  static void atLeast(ApplicationContext context, int dossiers) {
    JdbcClient jdbc = context.getBean(JdbcClient.class);
    long there = jdbc.sql("select count(*) from dossier").query(Long.class).single();
    if (there >= dossiers) {
      return;
    }
    if (there > 0) {
      throw new IllegalStateException(
          "only " + there + " dossiers in the database; remove target/databases/bench");
    }
    context.getBeanProvider(Command.class).stream()
        .filter(command -> command.name().equals("generate"))
        .findFirst()
        .orElseThrow()
        .run(List.of("--units", "16", "--dossiers", "" + dossiers, "--seed", "7", "--way", "copy"));
    for (String table : List.of("dossier", "dossier_event", "dossier_applicant")) {
      System.out.println(
          jdbc.sql(
                  "select '"
                      + table
                      + " ' || pg_size_pretty(pg_total_relation_size('"
                      + table
                      + "'))")
              .query(String.class)
              .single());
    }
  }
}
