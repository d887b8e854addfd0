package vn.motcua.telling;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server on loopback that speaks SMTP and keeps what it took; it can be moody. */
public final class SmtpPeer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> letters = new CopyOnWriteArrayList<>();
  private volatile Mood mood = Mood.TAKES;
  private volatile CountDownLatch decided = new CountDownLatch(0);
  private volatile CountDownLatch thinking = new CountDownLatch(0);

  public SmtpPeer() {
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /** How it answers. */
  public enum Mood {
    TAKES,
    /** 550: no such box. */
    KNOWS_NOBODY,
    /** 451: later, please. */
    IS_BUSY,
    /** Hangs up in the middle. */
    HANGS_UP,
    /** Says nothing until it feels otherwise. */
    THINKS
  }

  public void feels(Mood now) {
    mood = now;
    if (now != Mood.THINKS) {
      decided.countDown();
    } else {
      decided = new CountDownLatch(1);
      thinking = new CountDownLatch(1);
    }
  }

  /** Waits until somebody waits for it. */
  public void awaitThinking() throws InterruptedException {
    if (!thinking.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("nobody called");
    }
  }

  private void think() throws IOException {
    thinking.countDown();
    try {
      decided.await(9, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  public String url() {
    return "smtp://127.0.0.1:" + socket.getLocalPort();
  }

  /** The first letter, without its envelope. */
  public MimeMessage letter() throws MessagingException {
    String text = letters.getFirst();
    String letter = text.substring(text.indexOf("\nDATA") < 0 ? text.indexOf("Date:") : 0);
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
  }

  /** Envelope and letter as they came, one text each. */
  public List<String> letters() {
    return letters;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket peer = socket.accept()) {
        talk(peer);
      } catch (IOException _) {
        // the caller went away, or the test is over
      }
    }
  }

  private void talk(Socket peer) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = peer.getOutputStream();
    StringBuilder letter = new StringBuilder();
    say(out, "220 peer");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
      switch (verb) {
        case "EHLO", "HELO" -> say(out, "250 peer");
        case "RCPT" -> {
          letter.append(line).append('\n');
          if (mood == Mood.THINKS) {
            think();
          }
          say(
              out,
              switch (mood) {
                case KNOWS_NOBODY -> "550 no such box";
                case IS_BUSY -> "451 later";
                case TAKES, HANGS_UP, THINKS -> "250 ok";
              });
        }
        case "DATA" -> {
          if (mood == Mood.HANGS_UP) {
            return;
          }
          say(out, "354 go on");
          for (String text = in.readLine();
              text != null && !text.equals(".");
              text = in.readLine()) {
            letter.append(text).append('\n');
          }
          letters.add(letter.toString());
          letter.setLength(0);
          say(out, "250 taken");
        }
        case "QUIT" -> {
          say(out, "221 bye");
          return;
        }
        default -> {
          letter.append(line).append('\n');
          say(out, "250 ok");
        }
      }
    }
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
