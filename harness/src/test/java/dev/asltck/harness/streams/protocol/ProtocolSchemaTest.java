package dev.asltck.harness.streams.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What adapters say is read by hand, in a third of the time that it takes to validate it as well; here the two have to agree. Apostrophes
 * stand for quotation marks.
 */
class ProtocolSchemaTest {

    private static final ProtocolSchema SCHEMA = ProtocolSchema.ofAdapters();

    private static final String HELLO =
            "{'type':'hello','version':1,'engine':{'name':'e','version':'1'},'dialect':'spec','clock':'real','methods':['run']";

    private static Object read(String line) throws ProtocolException {
        return line.contains("\"hello\"") ? HelloReader.read(line) : MessageReader.read(line);
    }

    private static String completed(String text) {
        return text.replace("HELLO", HELLO).replace('\'', '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELLO}",
                "HELLO,'unsupportedFeatures':['jsonata'],'observes':['path','variables','elapsed','cause','diagnosis','rule','warnings']}",
                "HELLO,'parallelism':1000,'limits':{'definitionBytes':1048576,'inputBytes':262144}}",
                "HELLO,'limits':{}}",
                "HELLO,'parallelism':4.0}",
                "{'type':'hello','version':1,'engine':{'name':'e','version':'1','homepage':'https://e.org'},"
                        + "'dialect':'aws','clock':'virtual','methods':['validate','run']}",
                "{'type':'task','id':'1','task':0,'resource':'urn:x','input':null}",
                "{'type':'task','id':'','task':9007199254740991,'resource':'','input':{'a':[1.50]}}",
                "{'type':'result','id':'1','outcome':{'succeeded':{'output':12345678901234567890}}}",
                "{'type':'result','id':'1','outcome':{'failed':{}}}",
                "{'type':'result','id':'1','outcome':{'failed':{'error':'E','cause':'c'}}}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}}}",
                "{'type':'result','id':'1','outcome':{'exhausted':{'message':'m'}}}",
                "{'type':'result','id':'1','outcome':{'accepted':{}}}",
                "{'type':'result','id':'1','outcome':{'rejected':{'diagnoses':[]}}}",
                "{'type':'result','id':'1','outcome':{'rejected':{'diagnoses':"
                        + "[{'message':'m','rule':'r','at':'/States','requirements':['a.b']},{'message':''}]}}}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'path':[{'scope':'/P[0]','state':'A'}],"
                        + "'variables':{'x':1},'elapsed':0.5,'warnings':[{'message':'m'}]}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'path':[],'variables':{},'elapsed':1e12,'warnings':[]}",
                "{'type':'unsupported','id':'1','reason':'r'}",
                "{'type':'crashed','id':'1','message':'m'}",
                "{'type':'error','id':'1','message':'m'}",
                "{'type':'cancelled','id':'1'}",
            })
    void agreesThatItIsAMessage(String text) {
        String line = completed(text);

        assertThat(SCHEMA.validate(line)).isEmpty();
        assertThatCode(() -> read(line)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "'hello'",
                "{}",
                "{'type':'bye'}",
                "{'type':'heartbeat','id':'1','task':1}",
                "HELLO,'paralelism':1}",
                "HELLO,'parallelism':0}",
                "HELLO,'parallelism':1001}",
                "HELLO,'parallelism':1.5}",
                "HELLO,'parallelism':'4'}",
                "HELLO,'parallelism':null}",
                "HELLO,'limits':{'outputBytes':1}}",
                "HELLO,'limits':{'inputBytes':0}}",
                "HELLO,'limits':[]}",
                "HELLO,'observes':['output']}",
                "HELLO,'observes':'path'}",
                "HELLO,'unsupportedFeatures':[1]}",
                "{'type':'hello','version':2,'engine':{'name':'e','version':'1'},'dialect':'spec','clock':'real','methods':['run']}",
                "{'type':'hello','version':1,'engine':{'name':'e'},'dialect':'spec','clock':'real','methods':['run']}",
                "{'type':'hello','version':1,'engine':{'name':'e','version':1},'dialect':'spec','clock':'real','methods':['run']}",
                "{'type':'hello','version':1,'engine':'e','dialect':'spec','clock':'real','methods':['run']}",
                "{'type':'hello','version':1,'engine':{'name':'e','version':'1','x':1},'dialect':'spec','clock':'real','methods':['run']}",
                "{'type':'hello','version':1,'engine':{'name':'e','version':'1'},'dialect':'SPEC','clock':'real','methods':['run']}",
                "{'type':'hello','version':1,'engine':{'name':'e','version':'1'},'dialect':'spec','clock':'wall','methods':['run']}",
                "{'type':'hello','version':1,'engine':{'name':'e','version':'1'},'dialect':'spec','clock':'real','methods':[]}",
                "{'type':'hello','version':1,'engine':{'name':'e','version':'1'},'dialect':'spec','clock':'real','methods':['exec']}",
                "{'type':'hello','version':1,'engine':{'name':'e','version':'1'},'dialect':'spec','clock':'real'}",
                "{'type':'task','task':1,'resource':'urn:x','input':1}",
                "{'type':'task','id':1,'task':1,'resource':'urn:x','input':1}",
                "{'type':'task','id':'1','task':'1','resource':'urn:x','input':1}",
                "{'type':'task','id':'1','task':-1,'resource':'urn:x','input':1}",
                "{'type':'task','id':'1','task':9007199254740992,'resource':'urn:x','input':1}",
                "{'type':'task','id':'1','task':1,'input':1}",
                "{'type':'task','id':'1','task':1,'resource':'urn:x'}",
                "{'type':'task','id':'1','task':1,'resource':'urn:x','input':1,'timeout':1}",
                "{'type':'result','id':'1'}",
                "{'type':'result','outcome':{'timedOut':{}}}",
                "{'type':'result','id':'1','outcome':{}}",
                "{'type':'result','id':'1','outcome':'timedOut'}",
                "{'type':'result','id':'1','outcome':{'timedOut':true}}",
                "{'type':'result','id':'1','outcome':{'timedOut':{'after':1}}}",
                "{'type':'result','id':'1','outcome':{'timedOut':{},'failed':{}}}",
                "{'type':'result','id':'1','outcome':{'succeeded':{}}}",
                "{'type':'result','id':'1','outcome':{'succeeded':{'output':1,'path':[]}}}",
                "{'type':'result','id':'1','outcome':{'failed':{'error':null}}}",
                "{'type':'result','id':'1','outcome':{'failed':{'Error':'E'}}}",
                "{'type':'result','id':'1','outcome':{'rejected':{}}}",
                "{'type':'result','id':'1','outcome':{'rejected':{'diagnoses':[{}]}}}",
                "{'type':'result','id':'1','outcome':{'rejected':{'diagnoses':['m']}}}",
                "{'type':'result','id':'1','outcome':{'rejected':{'diagnoses':[{'message':'m','line':1}]}}}",
                "{'type':'result','id':'1','outcome':{'rejected':{'diagnoses':[{'message':'m','requirements':'a'}]}}}",
                "{'type':'result','id':'1','outcome':{'exhausted':{}}}",
                "{'type':'result','id':'1','outcome':{'accepted':{'warnings':[]}}}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'path':['A']}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'path':[{'state':'A'}]}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'path':[{'scope':'','state':'A','at':1}]}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'path':{}}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'variables':[]}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'elapsed':'1'}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'elapsed':-1}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'elapsed':1e400}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'warnings':[1]}",
                "{'type':'result','id':'1','outcome':{'timedOut':{}},'status':'SUCCEEDED'}",
                "{'type':'unsupported','id':'1'}",
                "{'type':'unsupported','id':'1','reason':['r']}",
                "{'type':'crashed','id':'1','reason':'r'}",
                "{'type':'crashed','id':'1','message':'m','stack':'s'}",
                "{'type':'error','id':'1'}",
                "{'type':'cancelled'}",
                "{'type':'cancelled','id':'1','message':'m'}",
            })
    void agreesThatItIsNone(String text) {
        String line = completed(text);

        assertThat(SCHEMA.validate(line)).isNotEmpty();
        assertThatThrownBy(() -> read(line)).isInstanceOf(ProtocolException.class);
    }
}
