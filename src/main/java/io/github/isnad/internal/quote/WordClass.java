package io.github.isnad.internal.quote;

/** What a word is to the frames of reported speech; a word may be several. */
enum WordClass {
    /** إن، أن. */
    COMPLEMENTISER,
    /** إنه، أنها. */
    COMPLEMENTISER_PRONOUN,
    /** بأن، بأنه, whole words. */
    BI_COMPLEMENTISER,
    /** What looks like a complementiser and brings in no content: لأن، كأن. */
    OTHER_COMPLEMENTISER,
    /** إلى. */
    ILA,
    /** على. */
    ALA,
    /** عنه، عنها, of him who is speaking already. */
    OF_HIM,
    /** من. */
    MIN,
    /** عن. */
    AN,
    /** في. */
    FI,
    /** Any other head of an adverbial that ends the noun phrase of the source: خلال، بعد، and the bare ب and ل. */
    PREPOSITION,
    /** فيه، فيها, which go back to what carries a statement. */
    RESUMPTIVE,
    /** Heads of according-to phrases: وفقا، بحسب. */
    ACCORDING,
    /** الذي، التي. */
    RELATIVE,
    /** ثم، أو، لكن. */
    CONJUNCTION,
    /** Connectives that open the narrator's own clause: فيما، بينما، كما. */
    CONTRASTIVE,
    /** Where the narrator goes on behind what is reported: فيما، بينما، وذلك. */
    NARRATOR,
    /** What one goes by and what says nothing: القانون، المعايير، الأسعار. */
    STANDARD,
    /** What says how many speak: عدد من، أحد. */
    QUANTIFIER,
    /** What is announced or denied behind its source: مقتل، وجود، أي. */
    FACT,
    /** ما, alone or behind ل, where it stands for what is said: حسب ما ذكر، وفقا لما ذكر. */
    WHAT,
    /** حد, of على حد قوله. */
    EXTENT,
    /** لسان, of على لسان الوزير. */
    TONGUE,
    /** What a speaker leaves out: لم يقدم تفاصيل، لم يتمكن من تحديد. */
    DETAIL,
    /** عدم, before what is not done: عدم ذكر اسمه. */
    ABSENCE,
    /** لم، لن، ليس. */
    NEGATION,
    /** كان، قد، بات. */
    AUXILIARY,
    /** هو، وهي. */
    PRONOUN,
    /** هذا، تلك. */
    DEMONSTRATIVE,
    /** Adverbs between verb, source and complementiser: أيضا، بدوره. */
    FOCUS,
    /** اليوم، أمس، الماضي، الاثنين، يناير. */
    TIME,
    /** Where something is said: بيان، مؤتمر، تغريدة. */
    CHANNEL,
    /** What is said or issued, as object of a verb: بيانا، خطابا; and the objects of fixed phrases: ألقى الضوء، كشف النقاب. */
    STATEMENT_OBJECT,
    /** Whom it is said to: الصحفيين، مراسل. */
    HEARER,
    /** رئيس، وزيرة، خبراء. */
    ROLE,
    /** A participle, or other word, that keeps its preposition: المشرف على، الصادر عن، البالغ من، مزيد من. */
    GOVERNING,
    /** السيد، الدكتور. */
    TITLE,
    /** بن، أبو، آل. */
    NAME_PARTICLE,
    /** Given names: محمد، جون. */
    PERSON_NAME,
    /** Whose words are cited as scripture: تعالى، الرسول. */
    SCRIPTURE,
    /** وكالة، رويترز. */
    MEDIA,
    /** تقرير، دراسة. */
    DOCUMENT,
    /** وزارة، شركة. */
    ORGANIZATION,
    /** Countries, cities and seats that stand for those who govern there. */
    PLACE,
    /** المصري، السعودية. */
    NISBA,
    /** مصدر، شهود، ناشطون. */
    UNNAMED,
    /** A plural of people. */
    PLURAL_HUMAN,
    /** A feminine singular, or a plural of things, which agrees like one. */
    FEMININE,
    /** Nouns before a quoted name that is no speech: فيلم، حركة، بعنوان. */
    TITLE_NOUN,
    /** Frequent verbs of news that report nothing: they show that a noun phrase has ended. */
    FINITE_VERB,
    /** An adjective of offices: الأمين العام، الوزير السابق. */
    RANK,
    /** What tells a reason, aim or means: وذلك بسبب، وذلك عبر. */
    REASON,
    /** شكر، شكره, which the narrator tells: وقدم شكره للحاضرين. */
    THANKS,
    /** What is said where it follows a verb of saying without a complementiser: قال نأمل، أضاف سيكون. */
    ASYNDETIC,
    /** What makes a report a supposition: قد before an imperfect, إذا، لو. */
    IRREALIS,
    /** أحد، إحدى, whose verb is singular whatever follows. */
    ONE,
    /** الأخير، الأخيرة, who was named last. */
    LATTER,
    /** What something leads to: مما يشير، الأمر الذي يؤكد. */
    CONSEQUENCE;

    /** {@return the bit of this class} */
    long bit() {
        return 1L << ordinal();
    }
}
