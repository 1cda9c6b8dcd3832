// The tests that run inside VS Code, in this order.
import './activation';
import './problems';
import './workspace';
import './repairs';
import './outline';
import './hover';
import './navigation';
import './rename';
import './formatting';
import './reading-aids';
import './completion';
import './export';
import './preview';
import './templates';
import './table';
import './pictures';
