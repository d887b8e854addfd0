package vn.motcua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL in a folder of ours, with its own safe defaults (fsync on), started, watched and
 * stopped by us.
 *
 * <p>The first process that opens the folder supervises: it starts the server, restarts it when it
 * dies, and stops it at the end. A second process with the same folder only connects. A server left
 * behind by a killed supervisor is adopted, not started twice (docs/adr/005).
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path home;
  private final PostgresCluster cluster;
  private final @Nullable FileChannel lockFile;
  private final @Nullable FileLock lock;
  private final int port;
  private final boolean fresh;
  private final FutureTask<?> start = new FutureTask<>(this::start, null);
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable Thread watcher;

  private EmbeddedPostgres(
      Path home,
      PostgresCluster cluster,
      int port,
      boolean fresh,
      @Nullable FileChannel lockFile,
      @Nullable FileLock lock) {
    this.home = home;
    this.port = port;
    this.fresh = fresh;
    this.cluster = cluster;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /** Starts, adopts or joins the server of the data folder; returns when it accepts connections. */
  public static EmbeddedPostgres open(Path dataFolder) {
    return open(dataFolder, dataFolder);
  }

  /** As {@link #open(Path)}, with the unpacked programs kept in another folder. */
  public static EmbeddedPostgres open(Path dataFolder, Path programsFolder) {
    EmbeddedPostgres postgres = join(dataFolder, programsFolder);
    postgres.start.run();
    try {
      postgres.await();
    } catch (IllegalStateException e) {
      postgres.close();
      throw e;
    }
    return postgres;
  }

  /** As {@link #open(Path)}, but while the server starts the caller does something else. */
  public static EmbeddedPostgres opening(Path dataFolder) {
    EmbeddedPostgres postgres = join(dataFolder, dataFolder);
    Thread.ofPlatform().daemon().name("postgres-start").start(postgres.start);
    return postgres;
  }

  private static EmbeddedPostgres join(Path dataFolder, Path programsFolder) {
    try {
      Path data = Files.createDirectories(dataFolder).toRealPath();
      FileChannel channel =
          FileChannel.open(
              data.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      Path home = PostgresPrograms.unpack(programsFolder.toAbsolutePath());
      PostgresCluster cluster = new PostgresCluster(home, data.resolve("postgres"));
      if (lock == null) {
        channel.close();
        LOG.info("another process supervises the database in {}; joining it", data);
        return new EmbeddedPostgres(home, cluster, cluster.awaitPort(PATIENCE), false, null, null);
      }
      boolean fresh = !cluster.exists();
      if (fresh) {
        cluster.writeSecrets();
      }
      int port = cluster.runningPid().isPresent() ? cluster.awaitPort(PATIENCE) : freePort();
      return new EmbeddedPostgres(home, cluster, port, fresh, channel, lock);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the data folder " + dataFolder, e);
    }
  }

  /** Returns when the server accepts connections, or tells why it could not start. */
  public void await() {
    try {
      start.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the database starts", e);
    } catch (ExecutionException e) {
      String reason = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
      throw new IllegalStateException("the database did not start: " + reason, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null; // held by this very process
    }
  }

  /** Where the server answers, or will once it has started. */
  public DatabaseAddress address() {
    return cluster.address(port);
  }

  /** Process id of the server, when it runs. */
  public Optional<Long> pid() {
    return cluster.runningPid();
  }

  /** Whether this process starts and stops the server. */
  public boolean supervises() {
    return lock != null;
  }

  private void start() {
    if (lock == null) {
      return;
    }
    try {
      if (fresh) {
        cluster.initialise();
      }
      if (cluster.runningPid().isEmpty()) {
        cluster.start(port, this::wanted);
      } else {
        LOG.info("found a running database left by an earlier process; taking it over");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start the database of " + home, e);
    }
    cluster.prepareRoles();
    cluster.assertDurable();
    watcher = Thread.ofPlatform().daemon().name("postgres-watch").start(this::watch);
  }

  private boolean wanted() {
    return closing.getCount() > 0;
  }

  private void watch() {
    while (wanted()) {
      try {
        if (!closing.await(500, TimeUnit.MILLISECONDS) && cluster.runningPid().isEmpty()) {
          LOG.warn("the database stopped by itself; starting it again");
          cluster.start(port, this::wanted);
        }
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException | IOException e) {
        LOG.error("could not restart the database, trying again: {}", e.toString());
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Stops the server if this process supervises it; open transactions are rolled back. */
  @Override
  public void close() {
    closing.countDown();
    if (lock == null || !lock.isValid()) {
      return;
    }
    try {
      await();
    } catch (IllegalStateException _) {
      // told to the one who asked; what there is of it is stopped all the same
    }
    try {
      Thread watching = watcher;
      if (watching != null) {
        watching.join(PATIENCE); // it may be in the midst of a restart
      }
      cluster.stop();
      lock.release();
      if (lockFile != null) {
        lockFile.close();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      LOG.warn("closing {}: interrupted", home);
    } catch (IOException e) {
      LOG.warn("closing {}: {}", home, e.toString());
    }
  }

  static List<String> asDatabaseUser(Path folder, List<String> command) {
    return ServerAccount.current().wrap(folder, command);
  }
}
