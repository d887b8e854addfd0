package vn.motcua.procedures.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.Confidence;
import vn.motcua.procedures.Fee;
import vn.motcua.procedures.Flag;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.ProcedureDraft;
import vn.motcua.procedures.Publications;
import vn.motcua.web.Message;

/** Reads a version form as a draft on the base it was made from, noting every error by field. */
final class FormReading {
  private static final Set<Flag> ABOUT_TIME =
      Set.of(
          Flag.TIME_UNKNOWN,
          Flag.PORTAL_UNIT_MISSING,
          Flag.UNIT_INFERRED,
          Flag.UNIT_UNCERTAIN,
          Flag.TIME_FROM_STEPS,
          Flag.TIME_FROM_PROVINCIAL_DECISION);
  private static final int MOST_LINES = 100;
  private static final int LONGEST_LINE = 500;

  private FormReading() {}

  static ProcedureDraft draft(VersionForm form, ProcedureDraft base, Map<String, Message> errors) {
    form.words().forEach((field, typed) -> readable(errors, field, typed));
    List<ChannelCase> channels = channels(form, base, errors);
    List<Paper> papers = new ArrayList<>();
    form.papers().forEach(row -> papers.add(row.parsed(papers.size() + 1, errors)));
    return new ProcedureDraft(
        Publications.clean(form.code()),
        date(form.validFrom(), errors),
        base.text()
            .completed(
                Publications.clean(form.name()),
                Publications.clean(form.decision()),
                Publications.clean(form.agency()),
                Publications.clean(form.conditions()),
                lines("results", form.results(), errors),
                lines("legalBasis", form.legalBasis(), errors)),
        flags(base, channels, papers),
        Confidence.HIGH,
        channels,
        papers);
  }

  /** An unreadable date counts as too early; the error says how to write it. */
  static LocalDate date(String typed, Map<String, Message> errors) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      errors.put("validFrom", Message.of("procedures.problem.date"));
      return LocalDate.EPOCH;
    }
  }

  /** Control characters are said and not swallowed; what only a paste brings along is cleaned. */
  static void readable(Map<String, Message> errors, String field, String typed) {
    if (typed.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
      errors.put(field, Message.of("procedures.problem.control"));
    }
  }

  /** The rows not taken out; a new one gets the next number of its channel. */
  private static List<ChannelCase> channels(
      VersionForm form, ProcedureDraft base, Map<String, Message> errors) {
    List<ChannelCase> channels = new ArrayList<>();
    for (ChannelRow row : form.channels()) {
      if (row.isLeftOut()) {
        continue;
      }
      if (row.channel().isEmpty()) {
        errors.put("channel-" + row.number(), Message.of("procedures.problem.channel"));
        continue;
      }
      channels.add(
          row.parsed(
              of(row, base), row.isNew() ? next(row, form, channels) : row.caseNumber(), errors));
    }
    if (channels.isEmpty()) {
      errors.putIfAbsent("channels", Message.of("procedures.problem.no-channel"));
    }
    return channels;
  }

  /** The first number that no row of the channel has, neither kept nor newly given. */
  private static int next(ChannelRow added, VersionForm form, List<ChannelCase> given) {
    Set<Integer> taken = new TreeSet<>();
    form.channels().stream()
        .filter(row -> !row.isNew() && row.channel().equals(added.channel()))
        .forEach(row -> taken.add(row.caseNumber()));
    given.stream()
        .filter(row -> row.channel().name().equals(added.channel()))
        .forEach(row -> taken.add(row.caseNumber()));
    int number = 0;
    while (taken.contains(number)) {
      number++;
    }
    return number;
  }

  private static Optional<ChannelCase> of(ChannelRow row, ProcedureDraft base) {
    return base.channels().stream()
        .filter(old -> old.channel().name().equals(row.channel()))
        .filter(old -> old.caseNumber() == row.caseNumber())
        .findFirst();
  }

  private static List<String> lines(String field, String typed, Map<String, Message> errors) {
    List<String> lines =
        typed.lines().map(Publications::clean).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > MOST_LINES || lines.stream().anyMatch(l -> l.length() > LONGEST_LINE)) {
      int longest = lines.stream().mapToInt(String::length).max().orElse(0);
      errors.put(
          field,
          Message.of("procedures.problem.lines", MOST_LINES, LONGEST_LINE, lines.size(), longest));
    }
    return lines;
  }

  /** What the administrator completed is no longer flagged as unknown or in doubt. */
  private static Set<Flag> flags(
      ProcedureDraft base, List<ChannelCase> channels, List<Paper> papers) {
    Set<Flag> flags = new TreeSet<>(base.flags());
    flags.remove(Flag.CODE_UNKNOWN);
    if (channels.stream().allMatch(row -> row.time().isPresent())) {
      flags.removeAll(ABOUT_TIME);
      flags.remove(Flag.SAME_DAY);
    }
    if (papers.stream().anyMatch(paper -> !paper.isGuidance())) {
      flags.removeAll(Set.of(Flag.PAPERS_UNKNOWN, Flag.PAPERS_TO_CONFIRM));
    }
    if (channels.stream().flatMap(row -> row.fees().stream()).noneMatch(Fee::suspect)) {
      flags.remove(Flag.FEE_LOOKS_TRUNCATED);
    }
    return flags;
  }
}
