package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.integrity.Owner;

/** A table that breaks off halfway can be told from a whole one by whoever fetched it. */
@MotCuaTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "motcua.demo=false",
      "motcua.folding=false",
      "motcua.sweeping=false",
      "motcua.sealing=false"
    })
class OpenDataBrokenOffTest {
  private static final int COPIES = 30_000;
  private static final String MONTH = "?from=2026-11-01&to=2026-11-30";
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

  @LocalServerPort int port;
  @Autowired DossierWorld world;
  @Autowired Owner owner;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void very_many_dossiers() {
    clock.set("2026-11-02T08:00");
    if (jdbc.sql("select count(*) from dossier").query(Integer.class).single() > 0) {
      return;
    }
    Dossier only = world.received("Vừ Thị Mỷ");
    owner.run("alter table dossier disable trigger user");
    owner.run(
        """
        insert into dossier
        select copy.*
          from dossier d
         cross join generate_series(1, ?) n
         cross join lateral jsonb_populate_record(d, jsonb_build_object(
               'id', uuidv7(), 'number', 1000 + n, 'code', 'copy-' || n,
               'track_secret', 'copy-of-a-secret-' || n, 'open_ref', gen_random_uuid())) copy
         where d.id = ?
        """,
        COPIES,
        only.id());
    owner.run("alter table dossier enable trigger user");
  }

  @Test
  void when_the_query_is_killed_halfway_the_connection_is_cut_and_no_last_chunk_is_sent()
      throws Exception {
    String answer = fetchedWhileTheQueryIsKilled();
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertThat(answer).startsWith("HTTP/1.1 200").contains("X-Total-Count: " + (COPIES + 1));
    assertThat(body).contains("ref,field,channel").doesNotEndWith(LAST_CHUNK);
    assertThat(body).as("no page about an error in the table").doesNotContain("<", "{\"");
    assertThat(body.lines().filter(line -> line.endsWith("UNDER_WAY")).count())
        .isPositive()
        .isLessThan(COPIES + 1);
    assertThat(whole().statusCode()).as("the next one is served").isEqualTo(200);
  }

  @Test
  void a_whole_table_ends_with_its_last_chunk_and_has_as_many_rows_as_its_head_says()
      throws Exception {
    HttpResponse<String> table = whole();
    assertThat(table.body().lines().skip(1).count()).isEqualTo(COPIES + 1);
    assertThat(table.body()).endsWith("\r\n");
    assertThat(table.headers().firstValue("X-Total-Count")).hasValue("" + (COPIES + 1));
    HttpResponse<String> figures = get("GET", "figures.json");
    assertThat(new JsonMapper().readTree(figures.body()).path("rows").asLong())
        .isEqualTo(COPIES + 1);
    HttpResponse<String> head = get("HEAD", "dossiers.csv");
    assertThat(head.headers().firstValue("X-Total-Count")).hasValue("" + (COPIES + 1));
  }

  /** A reader so slow that the rows wait in the database, until its session there is ended. */
  private String fetchedWhileTheQueryIsKilled() throws Exception {
    try (Socket slow = new Socket()) {
      slow.setReceiveBufferSize(4_096);
      slow.connect(new InetSocketAddress("127.0.0.1", port));
      slow.setSoTimeout(20_000);
      slow.getOutputStream()
          .write(
              ("GET /api/v1/open/03169/dossiers.csv"
                      + MONTH
                      + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      byte[] some = new byte[2_000];
      InputStream in = slow.getInputStream();
      all.write(some, 0, in.read(some));
      killed();
      try {
        for (int n; (n = in.read(some)) > 0; ) {
          all.write(some, 0, n);
        }
      } catch (IOException _) {
        // cut: what we want to see
      }
      return all.toString(StandardCharsets.UTF_8);
    }
  }

  private void killed() throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      int ended =
          jdbc.sql(
                  """
                  select count(pg_terminate_backend(pid))::int
                    from pg_stat_activity
                   where datname = current_database() and pid <> pg_backend_pid()
                     and state = 'idle in transaction' and query like 'with told as%'
                  """)
              .query(Integer.class)
              .single();
      if (ended > 0) {
        return;
      }
      Thread.sleep(Duration.ofMillis(50));
    }
    throw new AssertionError("no query was waiting for its reader");
  }

  private HttpResponse<String> whole() throws Exception {
    return get("GET", "dossiers.csv");
  }

  private HttpResponse<String> get(String method, String file) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + port + "/api/v1/open/03169/" + file + MONTH))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build(),
          BodyHandlers.ofString());
    }
  }
}
