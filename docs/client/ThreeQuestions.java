import java.util.ArrayList;
import java.util.List;
import org.postergraph.client.ApiClient;
import org.postergraph.client.ApiException;
import org.postergraph.client.api.GraphApi;
import org.postergraph.client.api.PapersApi;
import org.postergraph.client.model.GraphAroundEdge;
import org.postergraph.client.model.PaperItem;
import org.postergraph.client.model.RelatedPaper;
import org.postergraph.client.model.RelatedPaperShared;

/** The three questions of the README, by a client that was generated. */
public final class ThreeQuestions {

	private final PapersApi papers;

	private final GraphApi graph;

	public ThreeQuestions(String address) {
		ApiClient client = new ApiClient();
		client.updateBaseUri(address);
		this.papers = new PapersApi(client);
		this.graph = new GraphApi(client);
	}

	public static void main(String[] arguments) throws ApiException {
		String address = (arguments.length > 0) ? arguments[0] : "http://127.0.0.1:8080";
		new ThreeQuestions(address).ask().forEach(System.out::println);
	}

	public List<String> ask() throws ApiException {
		List<String> answers = new ArrayList<>();
		String paper = "think-thinner-key-cache-by-query-driven-pruning";
		for (RelatedPaper related : related(paper)) {
			for (RelatedPaperShared shared : related.getShared()) {
				answers.add("%s: %s (%s, %s)".formatted(related.getPaper().getTitle(), shared.getTopic(),
						shared.getHere(), shared.getThere()));
			}
		}
		for (PaperItem seen : seenBy("redina")) {
			answers.add("%s: %s".formatted(seen.getTitle(), seen.getReviewers().get(0).getAttribution()));
		}
		for (GraphAroundEdge edge : around(paper)) {
			answers.add("%s %s %s".formatted(edge.getData().getSource(), edge.getData().getRelation(),
					edge.getData().getTarget()));
		}
		return answers;
	}

	private List<RelatedPaper> related(String paper) throws ApiException {
		return this.papers.listRelatedPapers(PapersApi.APIListRelatedPapersRequest.newBuilder().id(paper).build())
			.getResults();
	}

	private List<PaperItem> seenBy(String reviewer) throws ApiException {
		return this.papers.listPapers(PapersApi.APIListPapersRequest.newBuilder().reviewer(List.of(reviewer)).build())
			.getResults();
	}

	private List<GraphAroundEdge> around(String paper) throws ApiException {
		return this.graph
			.getSurroundings(GraphApi.APIGetSurroundingsRequest.newBuilder().paper(List.of(paper)).build())
			.getElements()
			.getEdges();
	}

}
