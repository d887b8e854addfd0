package vn.motcua.procedures.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.Fee;
import vn.motcua.procedures.FeeWords;
import vn.motcua.procedures.Publications;
import vn.motcua.procedures.TimeWords;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/**
 * Time and fee of one channel and case, as typed.
 *
 * @param channel empty for a row taken out, or not yet filled in
 * @param was the channel of the row as the version before has it, empty for a new row
 * @param caseNumber {@link #NEW} for a row that no version had before
 */
public record ChannelRow(
    int number,
    String channel,
    String was,
    int caseNumber,
    String amount,
    String measure,
    String fee,
    String feeNote,
    String description) {
  static final int NEW = -1;
  private static final int LARGEST_FEE_DIGITS = 10;
  private static final int LONGEST_NOTE = 2_000;

  static ChannelRow blank(int number) {
    return new ChannelRow(number, "", "", NEW, "", Measure.WORKING_DAY.name(), "", "", "");
  }

  public boolean isNew() {
    return caseNumber == NEW;
  }

  /** Taken out, or a line for a new one with nothing typed in it. */
  boolean isLeftOut() {
    return channel.isEmpty() && (!isNew() || (amount + fee + feeNote + description).isBlank());
  }

  static ChannelRow of(int number, ChannelCase row) {
    Optional<Fee> fee = row.knownFees().stream().filter(Fee::isCollectedHere).findFirst();
    return new ChannelRow(
        number,
        row.channel().name(),
        row.channel().name(),
        row.caseNumber(),
        row.time().map(time -> TimeWords.decimal(time.amount())).orElse(""),
        row.time().map(time -> time.measure().name()).orElse(Measure.WORKING_DAY.name()),
        fee.map(f -> FeeWords.grouped(f.amount())).orElse(""),
        fee.map(Fee::note).orElse(""),
        row.description());
  }

  /** What was typed, with the fees of the base that the form does not show. */
  ChannelCase parsed(Optional<ChannelCase> base, int caseOf, Map<String, Message> errors) {
    text("description-", description, errors);
    text("fee-", feeNote, errors);
    List<Fee> fees = new ArrayList<>();
    fee(errors).ifPresent(fees::add);
    base.ifPresent(row ->
        row.fees().stream()
            .filter(old -> !old.isCollectedHere() || (fees.isEmpty() && old.suspect()))
            .forEach(fees::add));
    return new ChannelCase(
        Channel.valueOf(channel), caseOf, time(errors), Publications.clean(description), fees);
  }

  private void text(String field, String typed, Map<String, Message> errors) {
    FormReading.readable(errors, field + number, typed);
    if (typed.length() > LONGEST_NOTE) {
      errors.put(
          field + number, Message.of("procedures.problem.tooLong", LONGEST_NOTE, typed.length()));
    }
  }

  private Optional<TimeLimit> time(Map<String, Message> errors) {
    Measure counted = Measure.valueOf(measure);
    if (counted == Measure.SAME_DAY && amount.length() < 10) {
      return Optional.of(TimeLimit.sameDay());
    }
    if (amount.isBlank()) {
      return Optional.empty();
    }
    try {
      String plain = amount.strip().replace(',', '.');
      if (!plain.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
        throw new NumberFormatException();
      }
      BigDecimal typed = new BigDecimal(plain);
      return Optional.of(TimeLimit.of(typed, counted));
    } catch (NumberFormatException e) {
      errors.put("amount-" + number, Message.of("procedures.problem.amount"));
    } catch (Refusal e) {
      errors.put("amount-" + number, new Message(e.key(), e.arguments()));
    }
    return Optional.empty();
  }

  private Optional<Fee> fee(Map<String, Message> errors) {
    String digits = fee.replaceAll("[ .\u00a0]|đồng|đ", "");
    if (digits.isEmpty()) {
      if (!feeNote.isBlank()) {
        errors.putIfAbsent("fee-" + number, Message.of("procedures.problem.fee-note"));
      }
      return Optional.empty();
    }
    if (!digits.matches("\\d{1," + LARGEST_FEE_DIGITS + "}")) {
      errors.put("fee-" + number, Message.of("procedures.problem.fee"));
      return Optional.empty();
    }
    return Optional.of(new Fee(new BigDecimal(digits), "VND", feeNote, "", false));
  }
}
