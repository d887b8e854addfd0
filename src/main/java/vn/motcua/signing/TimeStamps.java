package vn.motcua.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.documents.FileDigest;
import vn.motcua.shared.Refusal;

/**
 * Time stamps (dấu thời gian) of an authority, over HTTP as RFC 3161 has it, where one is named.
 */
@Component
class TimeStamps {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String url;
  private final SecureRandom chance = new SecureRandom();

  TimeStamps(@Value("${motcua.signing.tsa:}") String url) {
    this.url = url.strip();
  }

  boolean isConfigured() {
    return !url.isEmpty();
  }

  /** The stamp over a signature, as it is put beside it; empty where no authority is named. */
  Optional<ASN1Primitive> over(byte[] signature) {
    if (!isConfigured()) {
      return Optional.empty();
    }
    try {
      TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
      asking.setCertReq(true);
      TimeStampRequest request =
          asking.generate(
              TSPAlgorithms.SHA256,
              java.util.HexFormat.of().parseHex(FileDigest.of(signature).hex()),
              new BigInteger(64, chance));
      return Optional.of(asked(request).toCMSSignedData().toASN1Structure().toASN1Primitive());
    } catch (IOException
        | TSPException
        | CertificateException
        | OperatorCreationException
        | RuntimeException wrong) {
      if (wrong instanceof Refusal refusal) {
        throw refusal;
      }
      throw new Refusal("signing.refusal.tsa-wrong");
    }
  }

  private TimeStampToken asked(TimeStampRequest request)
      throws IOException, TSPException, CertificateException, OperatorCreationException {
    HttpRequest sent =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", "application/timestamp-query")
            .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
            .build();
    HttpResponse<byte[]> answer =
        Outside.send(sent, PATIENCE)
            .filter(one -> one.statusCode() == 200)
            .orElseThrow(() -> new Refusal("signing.refusal.tsa-away"));
    TimeStampResponse response = new TimeStampResponse(answer.body());
    response.validate(request);
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      throw new TSPException("no stamp");
    }
    X509CertificateHolder own = SignatureBlock.own(token.getCertificates(), token.getSID());
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(own));
    return token;
  }
}
