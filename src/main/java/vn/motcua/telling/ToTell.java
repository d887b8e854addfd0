package vn.motcua.telling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * News a citizen has not heard yet, with the ways to reach them.
 *
 * @param seq the event that brought it
 * @param since when that was
 * @param date what is promised now
 * @param applicant empty once erased by law; so phone, e-mail and address, also where none was
 *     given
 * @param calls calls that reached nobody
 * @param lastCall the last of them
 * @param mails e-mails that did not go
 * @param mailFault why the last of those did not
 */
public record ToTell(
    UnitId unit,
    UUID dossier,
    int seq,
    String code,
    String procedure,
    News news,
    Instant since,
    Instant date,
    String applicant,
    String phone,
    String email,
    String address,
    int calls,
    Optional<Instant> lastCall,
    int mails,
    Optional<Fault> mailFault) {

  /** Why an e-mail did not go. */
  public enum Fault {
    /** The post office does not take the address: no use trying again. */
    ADDRESS,
    /** The server did not answer or did not want it now: tried again. */
    SERVER
  }

  /** The number as a telephone dials it; empty where none was given. */
  public String tel() {
    return phone.replaceAll("[^0-9+]", "");
  }

  /** No further e-mail is tried: a person has to call. */
  public boolean isMailGivenUp() {
    return mailFault.filter(fault -> fault == Fault.ADDRESS).isPresent()
        || mails >= NewsLetters.MOST_TRIES;
  }
}
