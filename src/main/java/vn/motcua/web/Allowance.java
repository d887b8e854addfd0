package vn.motcua.web;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one address may do something in a time: no puzzle, no account. Kept per node, in a
 * bounded table; with two nodes behind one proxy an address has twice as much.
 */
public final class Allowance {
  private static final int ADDRESSES = 20_000;

  private final int times;
  private final Duration within;
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > ADDRESSES;
            }
          });

  public Allowance(int times, Duration within) {
    this.times = times;
    this.within = within;
  }

  /** Takes one of what is left for the address; false when nothing was left. */
  public boolean take(String address) {
    return buckets
        .computeIfAbsent(
            source(address),
            fresh ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                    .build())
        .tryConsume(1);
  }

  /** Whether nothing is left for the address. */
  public boolean isUsedUp(String address) {
    Bucket bucket = buckets.get(source(address));
    return bucket != null && bucket.getAvailableTokens() <= 0;
  }

  /** Whoever has one address of IPv6 has all with the same first 64 bits. */
  private static String source(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == 16
          ? HexFormat.of().formatHex(bytes, 0, 8)
          : HexFormat.of().formatHex(bytes);
    } catch (IllegalArgumentException _) {
      return address;
    }
  }
}
