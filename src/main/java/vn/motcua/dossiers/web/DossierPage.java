package vn.motcua.dossiers.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossiers.Act;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Archive;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Question;
import vn.motcua.dossiers.Supplements;
import vn.motcua.dossiers.TimeLeft;
import vn.motcua.dossiers.TimelineEntry;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.organisation.Officer;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Counted;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** One dossier at the desk: where it stands, what may be done, what has happened. */
public record DossierPage(
    Dossier dossier,
    String procedure,
    Optional<Applicant> applicant,
    Officer holder,
    TimeLeft timeLeft,
    String limit,
    List<String> explanation,
    List<WorkflowStep> steps,
    List<PaperLine> papers,
    List<TimelineEntry> timeline,
    List<Offer> offers,
    List<Obstacle> obstacles,
    List<Supplements.Askable> asking,
    List<Supplements.Missing> asked,
    Optional<Question> question,
    boolean mayAsk,
    boolean mayAnswer,
    List<DossierPanel.Panel> panels,
    List<NoticeSlug> notices,
    LocalDateTime newDate,
    boolean overdue,
    boolean drafted,
    boolean slipOpen,
    boolean fresh,
    List<Message> warnings,
    @Nullable Message notice,
    Map<String, String> typed) {
  /** Which form the words of a question or its answer were typed in. */
  static final String QUESTION = "cau-hoi";

  public DossierPage {
    explanation = List.copyOf(explanation);
    steps = List.copyOf(steps);
    papers = List.copyOf(papers);
    timeline = List.copyOf(timeline);
    offers = List.copyOf(offers);
    obstacles = List.copyOf(obstacles);
    asking = List.copyOf(asking);
    asked = List.copyOf(asked);
    panels = List.copyOf(panels);
    notices = List.copyOf(notices);
    warnings = List.copyOf(warnings);
    typed = Map.copyOf(typed);
  }

  /** When the file goes to the archive, once it is closed. */
  public Optional<Archive> archive() {
    return Archive.in(timeline.getLast().event());
  }

  /** A paper of the list with the mark made at the intake. */
  public record PaperLine(String name, String presenceKey, String kind, int originals, int copies) {
    /** Not asked for in this case. */
    boolean isElsewhere() {
      return presenceKey.endsWith(".NOT_APPLICABLE");
    }
  }

  /**
   * An act of this stage, for this officer.
   *
   * @param slug end of the address the form goes to
   * @param allowed false shows it switched off, with the reason
   * @param objection why not, although it would be this officer's to do
   * @param primary what the step asks for
   * @param role whose act it is where it is not the holder's
   * @param outside it sends the file to another agency
   * @param extra what the form asks besides a receiver and words: NONE, PAPERS, BODY or DATE
   */
  public record Offer(
      Act act,
      String slug,
      boolean allowed,
      Optional<Message> objection,
      boolean primary,
      boolean needsReason,
      Optional<Role> role,
      boolean outside,
      String extra,
      List<Desk.Candidate> candidates) {
    public Offer {
      candidates = List.copyOf(candidates);
    }

    /** Message key of what the chosen officer is asked to do. */
    public String toKey() {
      return outside ? "dossiers.act.to.OUTSIDE" : "dossiers.act.to." + act;
    }

    public boolean needsHolder() {
      return !candidates.isEmpty();
    }
  }

  /** An act nobody can do now, and why. */
  public record Obstacle(Act act, Message why) {}

  /** What was typed for this act; words given back after signing in stand in every act. */
  public String words(Offer offer) {
    return isTyped(offer) || !typed.containsKey("viec") ? typed.getOrDefault("loi", "") : "";
  }

  /** Whether this is the act that was just sent. */
  public boolean isTyped(Offer offer) {
    return offer.slug().equals(typed.get("viec"));
  }

  public boolean isChosen(Offer offer, Officer candidate) {
    return isTyped(offer) && candidate.id().toString().equals(typed.get("nguoiNhan"));
  }

  /** Words typed for an act that is no longer this officer's to do; they are shown, not lost. */
  public String orphanedWords() {
    boolean stillThere =
        (mayAsk || mayAnswer) && QUESTION.equals(typed.get("viec"))
            || offers.stream().anyMatch(offer -> offer.allowed() && isTyped(offer));
    return notice == null || stillThere
        ? ""
        : typed.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("viec") && !entry.getKey().equals("nguoiNhan"))
            .filter(entry -> !entry.getValue().isBlank())
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .collect(Collectors.joining("\n"));
  }

  /** What was typed as a question or an answer. */
  public String questionWords() {
    return QUESTION.equals(typed.get("viec")) ? typed.getOrDefault("loi", "") : "";
  }

  /** What this officer can do now. */
  public List<Offer> possible() {
    return offers.stream().filter(Offer::allowed).toList();
  }

  /** A field typed for the act just sent, else what is suggested. */
  public String field(Offer offer, String name, String suggested) {
    return isTyped(offer) ? typed.getOrDefault(name, suggested) : suggested;
  }

  /** Office time counts, not the calendar's. */
  private boolean countsOfficeTime() {
    return switch (dossier.filing().limit().measure()) {
      case WORKING_DAY, WORKING_HOUR, SAME_DAY -> true;
      default -> false;
    };
  }

  /** End of the key that tells the time left to the hour, or past it. */
  public String exactKey() {
    return (timeLeft.late() ? "late" : "left") + (countsOfficeTime() ? ".working" : "");
  }

  /** The time left, or past, to the hour; hours beside days only where a day is office time. */
  public List<Message> exact() {
    List<Message> parts = new ArrayList<>();
    int days = timeLeft.days();
    if (days > 0) {
      parts.add(exact("days", days));
    }
    if (timeLeft.hours() > 0 && (days == 0 || countsOfficeTime())) {
      parts.add(exact("hours", timeLeft.hours()));
    }
    if (timeLeft.minutes() > 0 && days == 0) {
      parts.add(exact("minutes", timeLeft.minutes()));
    }
    return parts;
  }

  private static Message exact(String unit, int count) {
    return Message.of("dossiers.exact." + unit, new Counted("dossiers-time-left", count));
  }

  public List<PaperLine> papersThere() {
    return papers.stream().filter(paper -> !paper.isElsewhere()).toList();
  }

  public List<PaperLine> papersElsewhere() {
    return papers.stream().filter(PaperLine::isElsewhere).toList();
  }

  public List<Offer> primary() {
    return offers.stream().filter(Offer::primary).toList();
  }

  public List<Offer> secondary() {
    return offers.stream().filter(offer -> !offer.primary()).toList();
  }
}
