package vn.motcua.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.OpenCount;
import vn.motcua.reporting.OpenDossiers;
import vn.motcua.reporting.OpenQuestion;
import vn.motcua.reporting.Period;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Definition;

/**
 * The dossiers of a unit in a period as rows without a person, and the figures counted from the
 * same rows. Rows leave as they are read, so a million of them need no more memory than ten; a
 * table that breaks off halfway ends with a cut connection, and its head says how many rows were to
 * come.
 */
@RestController
@RequestMapping("/api/v1/open/{unit}")
class OpenDataApi {
  /** How many rows the table has, its line of names not among them. */
  static final String ROWS = "X-Total-Count";

  private final OpenDossiers dossiers;
  private final Units units;
  private final OpenDataLimit limit;
  private final OpenDataRefusals refusals;
  private final JsonMapper json;

  OpenDataApi(
      OpenDossiers dossiers,
      Units units,
      OpenDataLimit limit,
      OpenDataRefusals refusals,
      JsonMapper json) {
    this.dossiers = dossiers;
    this.units = units;
    this.limit = limit;
    this.refusals = refusals;
    this.json = json;
  }

  /** The figures with what they speak of. */
  record Answer(
      String unit,
      LocalDate from,
      LocalDate to,
      String asOf,
      String definitions,
      long rows,
      long carriedOver,
      long received,
      long finished,
      long early,
      long onTime,
      long late,
      long underWay,
      long underWayLate,
      long refused,
      long stopped) {
    static Answer of(UnitId unit, Period period, Instant asOf, OpenCount count) {
      return new Answer(
          unit.code(),
          period.from(),
          period.to(),
          asOf.atZone(OfficeTime.ZONE).toOffsetDateTime().toString(),
          Definition.PAGE,
          count.rows(),
          count.carriedOver(),
          count.received(),
          count.finished(),
          count.early(),
          count.onTime(),
          count.late(),
          count.underWay(),
          count.underWayLate(),
          count.refused(),
          count.stopped());
    }
  }

  @GetMapping("/figures.json")
  void figures(
      @PathVariable String unit,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    OpenQuestion question = new OpenQuestion(from, to);
    if (isRefused(unit, question, locale, request, response)) {
      return;
    }
    UnitId id = new UnitId(unit);
    Period period = question.period();
    OpenCount count = dossiers.count(id, period);
    begin(response, MediaType.APPLICATION_JSON_VALUE, period);
    Answer answer = Answer.of(id, period, period.asOf(dossiers.now()), count);
    response.getOutputStream().write(json.writeValueAsBytes(answer));
  }

  @GetMapping("/dossiers.csv")
  void rows(
      @PathVariable String unit,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    OpenQuestion question = new OpenQuestion(from, to);
    if (isRefused(unit, question, locale, request, response)) {
      return;
    }
    if (!limit.mayStream()) {
      refusals.busy(locale, response);
      return;
    }
    try {
      Period period = question.period();
      begin(response, "text/csv;charset=UTF-8", period);
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"ho-so-%s-%s-%s.csv\""
              .formatted(unit, period.from(), period.to()));
      if (request.getMethod().equals("HEAD")) {
        response.setHeader(ROWS, "" + dossiers.count(new UnitId(unit), period).rows());
      } else {
        stream(new UnitId(unit), period, response);
      }
    } catch (DataAccessException | TransactionException e) {
      if (response.isCommitted()) {
        throw e; // the connection is cut
      }
      response.reset();
      refusals.away(locale, response);
    } finally {
      limit.streamed();
    }
  }

  /** The writer is closed after the last row and not before: who closes it says "this is all". */
  private void stream(UnitId unit, Period period, HttpServletResponse response) throws IOException {
    StringBuilder line = new StringBuilder(200);
    Writer out = response.getWriter();
    out.write(OpenDataCsv.HEADER);
    dossiers.rows(
        unit,
        period,
        OpenDataCsv.OTHER_FIELDS,
        total -> response.setHeader(ROWS, Long.toString(total)),
        row -> {
          try {
            line.setLength(0);
            out.append(OpenDataCsv.append(line, row));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    out.close();
  }

  private boolean isRefused(
      String unit,
      OpenQuestion question,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (limit.isTooOften(request.getRemoteAddr())) {
      refusals.busy(locale, response);
    } else if (!serves(unit)) {
      refusals.noUnit(locale, response);
    } else if (!question.problems().isEmpty()) {
      refusals.write(HttpStatus.BAD_REQUEST, question.problems(), locale, response);
    } else {
      return false;
    }
    return true;
  }

  private boolean serves(String code) {
    return UnitId.isWellFormed(code)
        && units.served().stream().anyMatch(unit -> unit.id().code().equals(code));
  }

  /** What is over never changes and may be kept for a day; today's rows for a minute. */
  private void begin(HttpServletResponse response, String type, Period period) {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    boolean over = period.isOver(dossiers.now());
    response.setHeader("Cache-Control", "public, max-age=" + (over ? 86_400 : 60));
    response.setHeader(HttpHeaders.LINK, Definition.LINK);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", ROWS + ", " + HttpHeaders.LINK);
  }
}
