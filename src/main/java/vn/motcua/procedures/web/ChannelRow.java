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
import vn.motcua.procedures.TimeWords;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Time and fee of one channel and case, as typed. */
public record ChannelRow(
    int number,
    String channel,
    int caseNumber,
    String amount,
    String measure,
    String fee,
    String feeNote,
    String description) {
  private static final int LARGEST_FEE_DIGITS = 10;

  static ChannelRow of(int number, ChannelCase row) {
    Optional<Fee> fee = row.knownFees().stream().filter(Fee::isCollectedHere).findFirst();
    return new ChannelRow(
        number,
        row.channel().name(),
        row.caseNumber(),
        row.time().map(time -> TimeWords.decimal(time.amount())).orElse(""),
        row.time().map(time -> time.measure().name()).orElse(Measure.WORKING_DAY.name()),
        fee.map(f -> FeeWords.grouped(f.amount())).orElse(""),
        fee.map(Fee::note).orElse(""),
        row.description());
  }

  /** What was typed, with the fees of the base that the form does not show. */
  ChannelCase parsed(Optional<ChannelCase> base, Map<String, Message> errors) {
    List<Fee> fees = new ArrayList<>();
    fee(errors).ifPresent(fees::add);
    base.ifPresent(row ->
        row.fees().stream()
            .filter(old -> !old.isCollectedHere() || (fees.isEmpty() && old.suspect()))
            .forEach(fees::add));
    return new ChannelCase(Channel.valueOf(channel), caseNumber, time(errors), description, fees);
  }

  private Optional<TimeLimit> time(Map<String, Message> errors) {
    Measure counted = Measure.valueOf(measure);
    if (counted == Measure.SAME_DAY) {
      return Optional.of(TimeLimit.sameDay());
    }
    if (amount.isBlank()) {
      return Optional.empty();
    }
    try {
      BigDecimal typed = new BigDecimal(amount.strip().replace(',', '.'));
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
      return Optional.empty();
    }
    if (!digits.matches("\\d{1," + LARGEST_FEE_DIGITS + "}") || feeNote.length() > 2_000) {
      errors.put("fee-" + number, Message.of("procedures.problem.fee"));
      return Optional.empty();
    }
    return Optional.of(new Fee(new BigDecimal(digits), "VND", feeNote, "", false));
  }
}
