package vn.motcua.surveys.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.shared.Actor;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.SurveyRounds;
import vn.motcua.web.Definition;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The results of an ended round to take away, without persons. */
@Controller
@RequestMapping(SurveysController.BASE + "/{id}")
class ResultFilesController {
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final SurveyRounds rounds;
  private final RoundPages pages;
  private final Spreadsheets sheets;

  ResultFilesController(SurveyRounds rounds, RoundPages pages, Spreadsheets sheets) {
    this.sheets = sheets;
    this.rounds = rounds;
    this.pages = pages;
  }

  @GetMapping("/ket-qua.csv")
  ResponseEntity<String> csv(Actor actor, @PathVariable UUID id) {
    Round round = rounds.closed(actor, id);
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.LINK, Definition.LINK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name(round, "csv")).build().toString())
        .body(ResultFile.csv(pages.results(actor, round)));
  }

  @GetMapping("/ket-qua.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID id) {
    Round round = rounds.closed(actor, id);
    return sheets.of(
        name(round, "xlsx"),
        List.of(ResultFile.sheet(pages.results(actor, round))),
        Texts.VIETNAMESE);
  }

  private static String name(Round round, String ending) {
    return "khao-sat-%s-%s.%s".formatted(round.form(), round.to(), ending);
  }
}
