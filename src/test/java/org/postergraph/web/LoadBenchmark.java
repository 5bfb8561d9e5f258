package org.postergraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many clients that ask a running service without a pause, while digests are imported one
 * batch after the other: latencies by kind of question, statuses, and the lowest heap of
 * each half minute. The command is in docs/performance.md.
 */
final class LoadBenchmark {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final int DIGESTS_AN_IMPORT = 20;

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

	private final ConcurrentMap<String, Histogram> latencies = new ConcurrentHashMap<>();

	private final ConcurrentMap<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();

	private final AtomicInteger failures = new AtomicInteger();

	private final AtomicInteger imports = new AtomicInteger();

	private final String address;

	private final String authorization;

	private LoadBenchmark(String address, String password) {
		this.address = address;
		this.authorization = "Basic "
				+ Base64.getEncoder().encodeToString(("curator:" + password).getBytes(StandardCharsets.UTF_8));
	}

	public static void main(String[] arguments) throws Exception {
		LoadBenchmark load = new LoadBenchmark(arguments[0], arguments[1]);
		load.fill(Integer.parseInt(arguments[2]));
		load.run(Integer.parseInt(arguments[3]), Duration.ofSeconds(Long.parseLong(arguments[4])));
	}

	private void fill(int digests) throws IOException, InterruptedException {
		long start = System.nanoTime();
		for (int first = 1; first <= digests; first += 200) {
			importDigests(first, Math.min(first + 199, digests), "");
		}
		System.out.printf("%,d digests imported in %,d ms%n", digests, (System.nanoTime() - start) / 1_000_000);
	}

	private void run(int clients, Duration duration) throws Exception {
		Questions questions = new Questions(ids("/api/papers?per_page=100&sort=title"), ids("/api/topics?per_page=100"),
				ids("/api/reviewers?per_page=100"));
		long end = System.nanoTime() + duration.toNanos();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < clients; i++) {
			Random random = new Random(i);
			threads.add(new Thread(() -> askUntil(end, questions, random), "client " + i));
		}
		threads.add(new Thread(() -> importUntil(end), "import"));
		threads.forEach(Thread::start);
		watchHeap(end);
		for (Thread thread : threads) {
			thread.join();
		}
		print(duration);
	}

	private void askUntil(long end, Questions questions, Random random) {
		while (System.nanoTime() < end) {
			Question question = questions.next(random);
			long start = System.nanoTime();
			try {
				HttpResponse<String> answer = this.client.send(get(question.path()), BodyHandlers.ofString());
				this.latencies.computeIfAbsent(question.kind(), (kind) -> new ConcurrentHistogram(3))
					.recordValue((System.nanoTime() - start) / 1000);
				this.statuses.computeIfAbsent(answer.statusCode(), (status) -> new AtomicLong()).incrementAndGet();
				if (answer.statusCode() >= 500) {
					fail(question.path() + ": " + answer.body());
				}
			}
			catch (IOException ex) {
				fail(question.path() + ": " + ex);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	/** New digests, and every other time the same ones edited. */
	private void importUntil(long end) {
		try {
			for (int batch = 0; System.nanoTime() < end; batch++) {
				int first = 1_000_000 + batch / 2 * DIGESTS_AN_IMPORT;
				importDigests(first, first + DIGESTS_AN_IMPORT - 1, (batch % 2 == 0) ? "" : " И дешевле.");
				this.imports.incrementAndGet();
			}
		}
		catch (IOException | RuntimeException ex) {
			fail("import: " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void importDigests(int first, int last, String more) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(request("/api/imports").header("Content-Type", "text/markdown")
			.POST(BodyPublishers.ofString(LoadedDigests.from(first, last, more)))
			.build(), BodyHandlers.ofString());
		String job = MAPPER.readTree(answer.body()).path("id").asString();
		String state = "queued";
		while (state.equals("queued") || state.equals("running")) {
			Thread.sleep(50);
			JsonNode report = MAPPER
				.readTree(this.client.send(get("/api/imports/" + job), BodyHandlers.ofString()).body());
			state = report.path("state").asString();
		}
		if (!state.equals("done")) {
			throw new IllegalStateException("import ended as " + state + ": " + answer.body());
		}
	}

	private void watchHeap(long end) throws IOException, InterruptedException {
		long lowest = Long.MAX_VALUE;
		for (int second = 1; System.nanoTime() < end; second++) {
			Thread.sleep(1000);
			String used = this.client
				.send(request("/actuator/metrics/jvm.memory.used?tag=area:heap").build(), BodyHandlers.ofString())
				.body();
			lowest = Math.min(lowest, MAPPER.readTree(used).at("/measurements/0/value").asLong());
			if (second % 30 == 0) {
				System.out.printf("%4d s: lowest heap %,d MB, %,d imports, %,d questions%n", second, lowest >> 20,
						this.imports.get(), this.statuses.values().stream().mapToLong(AtomicLong::get).sum());
				lowest = Long.MAX_VALUE;
			}
		}
	}

	private void print(Duration duration) {
		long all = this.statuses.values().stream().mapToLong(AtomicLong::get).sum();
		System.out.printf("%,d questions, %,d a second; %,d imports of %d digests; statuses %s; failures %d%n", all,
				all / duration.toSeconds(), this.imports.get(), DIGESTS_AN_IMPORT, new TreeMap<>(this.statuses),
				this.failures.get());
		System.out.println("| question | asked | median ms | 95 % | 99 % | longest |");
		new TreeMap<>(this.latencies)
			.forEach((kind, times) -> System.out.printf("| %s | %,d | %.0f | %.0f | %.0f | %.0f |%n", kind,
					times.getTotalCount(), times.getValueAtPercentile(50) / 1e3, times.getValueAtPercentile(95) / 1e3,
					times.getValueAtPercentile(99) / 1e3, times.getMaxValue() / 1e3));
		if (this.failures.get() > 0) {
			throw new IllegalStateException(this.failures + " questions failed");
		}
	}

	private List<String> ids(String path) throws IOException, InterruptedException {
		JsonNode results = MAPPER.readTree(this.client.send(get(path), BodyHandlers.ofString()).body()).path("results");
		return results.valueStream().map((one) -> one.path("id").asString()).toList();
	}

	private HttpRequest get(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).timeout(TIMEOUT).build();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(TIMEOUT)
			.header("Authorization", this.authorization);
	}

	private void fail(String what) {
		if (this.failures.incrementAndGet() <= 10) {
			System.out.println(what);
		}
	}

	private record Question(String kind, String path) {

	}

	/** What is asked: lists most, the graph as a whole seldom. */
	private record Questions(List<String> papers, List<String> topics, List<String> reviewers) {

		private static final List<String> WORDS = List.of("реворд", "квантизация", "кэш", "attention", "перплексея",
				"рассуждения", "агент", "Вересква");

		Question next(Random random) {
			String paper = "/api/papers/" + any(this.papers, random);
			String topic = any(this.topics, random);
			String reviewer = any(this.reviewers, random);
			String word = URLEncoder.encode(any(WORDS, random), StandardCharsets.UTF_8);
			return switch (random.nextInt(20)) {
				case 0, 1, 2 -> new Question("papers of a topic", "/api/papers?topic=" + topic);
				case 3 -> new Question("papers of a topic, grouped", "/api/papers?group_by=reviewer&topic=" + topic);
				case 4, 5 -> new Question("papers of a reviewer", "/api/papers?reviewer=" + reviewer);
				case 6 -> new Question("papers with a word", "/api/papers?q=" + word);
				case 7, 8, 9 -> new Question("a paper", paper);
				case 10, 11 -> new Question("related papers", paper + "/related");
				case 12 -> new Question("paths of two papers", paper + "/paths?to=" + any(this.papers, random));
				case 13, 14 -> new Question("search", "/api/search?q=" + word);
				case 15 -> new Question("topics", "/api/topics");
				case 16 -> new Question("topics beside a topic", "/api/topics/" + topic + "/related");
				case 17 -> new Question("a reviewer", "/api/reviewers/" + reviewer);
				case 18 -> new Question("graph around a paper", "/api/graph?paper=" + any(this.papers, random));
				default -> new Question("papers as BibTeX", "/api/papers?format=bibtex&topic=" + topic);
			};
		}

		private static String any(List<String> list, Random random) {
			return list.get(random.nextInt(list.size()));
		}

	}

	/** Digests of five papers, each on two of many topics. */
	private static final class LoadedDigests {

		private static final List<String> TOPICS = List.of("KV cache", "Reward models", "Quantization", "DPO",
				"Sparse attention", "Speculative decoding", "Tokenization", "Mixture of experts", "Distillation",
				"Jailbreaks", "Hallucinations", "Code generation", "Machine translation", "Chain-of-thought",
				"Tree search", "Tool use", "Unlearning", "Watermarking", "Data augmentation", "Model merging",
				"Interpretability", "Long context", "Synthetic data", "Summarization");

		static String from(int first, int last, String more) {
			StringBuilder markdown = new StringBuilder();
			for (int digest = first; digest <= last; digest++) {
				Random random = new Random(digest);
				markdown
					.append("# NeurIPS %d, день %d: зал %d%n%n".formatted(2010 + digest % 12, digest % 5 + 1, digest));
				for (int paper = 1; paper <= 5; paper++) {
					String one = TOPICS.get(random.nextInt(TOPICS.size()));
					String other = TOPICS.get(random.nextInt(TOPICS.size()));
					markdown.append("## %s Meets %s in Study %d-%d%n%n".formatted(one, other, digest, paper))
						.append("Авторы берут %s и смотрят, что будет с %s, опыт %d. Качество держится.%s%n%n"
							.formatted(one, other, digest * paper, more));
				}
				markdown.append("Постеры увидели Анна Верескова, Зритель Номер%d и Олег Мостовой%n%n"
					.formatted(random.nextInt(400)));
			}
			return markdown.toString();
		}

	}

}
