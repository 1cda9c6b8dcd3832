// The tests that run inside VS Code, in this order.
import './activation';
import './problems';
import './completion';
import './export';
import './pictures';
